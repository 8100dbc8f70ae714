using PensionRules.Policies;

namespace PensionRules.Documents.Tests;

/// <summary>Each kind of table, read right.</summary>
public sealed class TableTests
{
    [Fact]
    public void Parameters_have_values_by_date_and_say_where_they_come_from()
    {
        ParameterDeclaration[] parameters = Text.Declarations<ParameterDeclaration>(Text.Policy + """
            | 参数 parameter | 值 | 自 from | 公布 published | 文号 | 证据 |
            |---|--:|---|---|---|---|
            | 计发基数 pension_base | 6057元/月 | 2020-01 | 2020-06-30 | 辽人社〔2020〕34号 | 未核实(C) |
            | | 6987元/月 | 2023-01 | | | 同上 |
            | 改 比例 rate | 20% 或 30% | | | | 无法辨认(0.8): 墨迹 |
            """);

        Assert.Equal(2, parameters.Length);
        Assert.Equal(Text.At(12, 1), parameters[0].Location);
        Assert.Equal(new DeclaredName("计发基数", "pension_base", false, Text.At(12, 3)), parameters[0].Name);
        Assert.Equal(2, parameters[0].Values.Count);
        ParameterValue first = parameters[0].Values[0];
        Assert.Equal(new Cell("6057元/月", Text.At(12, 23)), first.Value);
        Assert.Equal(new Cell("2020-01", Text.At(12, 33)), first.From);
        Assert.Equal("2020-06-30", first.Published?.Text);
        Assert.Equal("辽人社〔2020〕34号", first.Document);
        Assert.Equal(EvidenceKind.Unverified, first.Evidence.Kind);
        ParameterValue second = parameters[0].Values[1];
        Assert.Equal("6987元/月", second.Value.Text);
        Assert.Null(second.Published);
        Assert.Null(second.Document);
        Assert.Same(first.Evidence, second.Evidence);
        Assert.Equal(new DeclaredName("比例", "rate", true, Text.At(14, 5)), parameters[1].Name);
        Assert.Equal("20% 或 30%", parameters[1].Values[0].Value.Text);
        Assert.Equal(EvidenceKind.Illegible, parameters[1].Values[0].Evidence.Kind);
    }

    [Fact]
    public void By_tables_have_keys_values_and_provenance()
    {
        TableDeclaration table = Text.Declaration<TableDeclaration>(Text.Policy + """
            | 按 年份 year: 年份 起 | by 参保地 | 计发基数 pension_base: 元/月 | 改 下限：元/月 | 公布 | 文号 | 证据 |
            |---|---|--:|--:|---|---|---|
            | 2020 | 210000 | 6057 | | 2020-06-30 | 辽34号 | 原文 |
            | 2023 | 210100 | 8141 | 4884 | | | 同上 |
            """);

        Assert.Equal(Text.At(10, 1), table.Location);
        Assert.Equal(
            [
                new TableKey(new DeclaredName("年份", "year", false, Text.At(10, 5)), new Cell("年份", Text.At(10, 14)), true),
                new TableKey(new DeclaredName("参保地", null, false, Text.At(10, 24)), null, false),
            ],
            table.Keys);
        Assert.Equal(
            [
                new TableColumn(new DeclaredName("计发基数", "pension_base", false, Text.At(10, 30)), new Cell("元/月", Text.At(10, 49))),
                new TableColumn(new DeclaredName("下限", null, true, Text.At(10, 57)), new Cell("元/月", Text.At(10, 60))),
            ],
            table.Columns);
        Assert.Equal(2, table.Rows.Count);
        Assert.Equal(["2020", "210000"], table.Rows[0].Keys.Select(k => k.Text));
        Assert.Equal(["6057", ""], table.Rows[0].Values.Select(v => v.Text));
        Assert.Equal("2020-06-30", table.Rows[0].Published?.Text);
        Assert.Equal("辽34号", table.Rows[0].Document);
        Assert.Equal(Text.At(13, 1), table.Rows[1].Location);
        Assert.Equal(new Cell("4884", Text.At(13, 26)), table.Rows[1].Values[1]);
        Assert.Equal(Evidence.Attested, table.Rows[1].Evidence);
    }

    [Theory]
    [InlineData("起")]
    [InlineData("from")]
    [InlineData("起 from")]
    public void A_key_may_be_from_on_without_a_type(string from)
    {
        TableKey key = Text.Declaration<TableDeclaration>(
            Text.DataSet + $"| 按 缴费月数 {from} | 比例: 1 |\n|---|---|\n| 0 | 1 |").Keys[0];

        Assert.Equal(new TableKey(new DeclaredName("缴费月数", null, false, Text.At(7, 5)), null, true), key);
    }

    [Fact]
    public void Switches_have_readings_with_reasons()
    {
        SwitchDeclaration[] switches = Text.Declarations<SwitchDeclaration>(Text.Policy + """
            | 开关 | 读法 | 理由 |
            |---|---|---|
            | 不满一年的月数 partial_years | 不计 whole | 原文“累计12个月为1年” |
            | | 折算 pro_rata | 2006年后的做法 |
            | 改 三成左右 | 封顶 | 理解为上限 |
            """);

        Assert.Equal(["不满一年的月数", "三成左右"], switches.Select(s => s.Name.Name));
        Assert.Equal(Text.At(12, 1), switches[0].Location);
        Assert.Equal(
            [
                new NamedValue(new DeclaredName("不计", "whole", false, Text.At(12, 27)), "原文“累计12个月为1年”"),
                new NamedValue(new DeclaredName("折算", "pro_rata", false, Text.At(13, 5)), "2006年后的做法"),
            ],
            switches[0].Readings);
        Assert.True(switches[1].Name.IsReplacement);
    }

    [Fact]
    public void Cases_have_given_and_expected_columns_common_rows_and_notices()
    {
        CaseTableDeclaration cases = Text.Declaration<CaseTableDeclaration>(Text.Policy + """
            | 算例 case | 缴费月数 | =基础养老金 | ＝ 一次性支付 | notice |
            |---|--:|--:|--:|---|
            | 共同 | 180 | | | |
            | 满十五年 | | 200.00 | 0 | 未满 |
            | 满十五年 | 179 | 拒绝 missing | | |
            """);

        Assert.Equal(Text.At(10, 1), cases.Location);
        Assert.Equal(
            [
                new CaseColumn(new Cell("缴费月数", Text.At(10, 13)), false),
                new CaseColumn(new Cell("基础养老金", Text.At(10, 21)), true),
                new CaseColumn(new Cell("一次性支付", Text.At(10, 31)), true),
                new CaseColumn(new Cell("提示", Text.At(10, 39)), true),
            ],
            cases.Columns);
        Assert.Equal(["共同", "满十五年", "满十五年"], cases.Rows.Select(r => r.Name));
        Assert.Equal([true, false, false], cases.Rows.Select(r => r.IsCommon));
        Assert.Equal(["", "200.00", "0", "未满"], cases.Rows[1].Cells.Select(c => c.Text));
        Assert.Equal(new Cell("拒绝 missing", Text.At(14, 16)), cases.Rows[2].Cells[1]);
    }

    [Fact]
    public void Data_are_rows_of_a_list_with_labels_for_people()
    {
        DataDeclaration data = Text.Declaration<DataDeclaration>(Text.Policy + """
            | 数据 利率2.25 | 利率年份 | 年利率 |
            |---|--:|--:|
            | a | 2015 | 0% |
            | | 2016 | 2.25% |
            """);

        Assert.Equal(new Cell("利率2.25", Text.At(10, 6)), data.Name);
        Assert.Equal(["利率年份", "年利率"], data.Fields.Select(f => f.Text));
        Assert.Equal([["2015", "0%"], ["2016", "2.25%"]], data.Rows.Select(r => r.Select(c => c.Text)));
        Assert.Equal(Text.At(13, 12), data.Rows[1][1].Location);
    }

    [Fact]
    public void Choices_name_their_values()
    {
        ChoiceDeclaration[] choices = Text.Declarations<ChoiceDeclaration>(Text.Scheme + """
            | 选项 choice 人员类别 category | 说明 |
            |---|---|
            | 男 M | 男职工 |
            | 女五十 F50 | |

            | choice bucket |
            |---|
            | own |
            """);

        Assert.Equal(new DeclaredName("人员类别", "category", false, Text.At(7, 13)), choices[0].Name);
        Assert.Equal(
            [
                new NamedValue(new DeclaredName("男", "M", false, Text.At(9, 3)), "男职工"),
                new NamedValue(new DeclaredName("女五十", "F50", false, Text.At(10, 3)), ""),
            ],
            choices[0].Values);
        Assert.Equal(new DeclaredName("bucket", null, false, Text.At(12, 10)), choices[1].Name);
    }

    [Fact]
    public void Records_declare_lists_with_fields()
    {
        ListDeclaration list = Text.Declaration<ListDeclaration>(Text.Scheme + """
            | 记录 分录 entries | 单位 | 范围 | 精度 | 说明 |
            |---|---|---|---|---|
            | 记账年月 booked | 年月 | | | |
            | 金额 amount | 元 | -1,000,000 .. 1,000,000 | 0.01 | 可为负 |
            """);

        Assert.Equal(new DeclaredName("分录", "entries", false, Text.At(7, 6)), list.Name);
        Assert.Equal(
            new InputDeclaration(
                Text.At(9, 1), new DeclaredName("记账年月", "booked", false, Text.At(9, 3)), new Cell("年月", Text.At(9, 17)), null, null, ""),
            list.Fields[0]);
        Assert.Equal(
            new InputDeclaration(
                Text.At(10, 1),
                new DeclaredName("金额", "amount", false, Text.At(10, 3)),
                new Cell("元", Text.At(10, 15)),
                new Cell("0.01", Text.At(10, 45)),
                new Cell("-1,000,000 .. 1,000,000", Text.At(10, 19)),
                "可为负"),
            list.Fields[1]);
    }

    [Fact]
    public void Inputs_have_a_unit_and_may_have_step_range_and_meaning()
    {
        InputDeclaration[] inputs = Text.Declarations<InputDeclaration>(Text.Scheme + """
            | 输入 input | 单位 unit | 范围 range | 精度 | note |
            |---|---|---|---|---|
            | 缴费月数 contribution_months | 月 | 0 .. 720 | 1 | 含视同 |
            | 参保地 place | 地区 | | | |
            """);

        Assert.Equal(
            new InputDeclaration(
                Text.At(9, 1),
                new DeclaredName("缴费月数", "contribution_months", false, Text.At(9, 3)),
                new Cell("月", Text.At(9, 30)),
                new Cell("1", Text.At(9, 45)),
                new Cell("0 .. 720", Text.At(9, 34)),
                "含视同"),
            inputs[0]);
        Assert.Null(inputs[1].Range);
        Assert.Null(inputs[1].Step);
    }

    [Fact]
    public void Outputs_are_required_when_they_say_so()
    {
        OutputDeclaration[] outputs = Text.Declarations<OutputDeclaration>(Text.Scheme + """
            | 输出 output | 单位 | 必出 required | 说明 |
            |---|---|---|---|
            | 基础养老金 basic_pension | 元/月 | 是 | 含加发 |
            | 首发年月 first_month | 年月 | 否 | |
            | 退款 refund | 元 | | |

            | output | unit |
            |---|---|
            | 余额 balance | 元 |
            """);

        Assert.Equal([true, false, false, false], outputs.Select(o => o.IsRequired));
        Assert.Equal(
            new OutputDeclaration(
                Text.At(9, 1),
                new DeclaredName("基础养老金", "basic_pension", false, Text.At(9, 3)),
                new Cell("元/月", Text.At(9, 25)),
                true,
                "含加发"),
            outputs[0]);
    }

    [Fact]
    public void Omitted_rules_have_a_reason_each()
    {
        OmittedDeclaration[] omitted = Text.Declarations<OmittedDeclaration>(Text.Policy + """
            | 不计算 omitted | 理由 reason |
            |---|---|
            | LN-20 LN-21 | 机关内部管理 |
            | CN97-03 | 已失效 |
            """);

        Assert.Equal(
            [
                new OmittedDeclaration(Text.At(12, 1), "LN-20", "机关内部管理"),
                new OmittedDeclaration(Text.At(12, 1), "LN-21", "机关内部管理"),
                new OmittedDeclaration(Text.At(13, 1), "CN97-03", "已失效"),
            ],
            omitted);
    }

    [Fact]
    public void Rules_of_a_rulebook_have_a_subject_in_both_languages_and_perhaps_a_grade()
    {
        RuleEntryDeclaration[] rules = Text.Declarations<RuleEntryDeclaration>(Text.Rulebook + """
            ## 养老 / Pensions

            | 规则 rule | 内容 subject | 英文 english | 依据等级 grade |
            |---|---|---|---|
            | LN-12 | 基础养老金 | Base pension | A |
            | CN05-01 | 基础养老金 | Base pension | |
            """);

        Assert.Equal(
            [
                new RuleEntryDeclaration(Text.At(11, 3), "LN-12", "基础养老金", "Base pension", "A"),
                new RuleEntryDeclaration(Text.At(12, 3), "CN05-01", "基础养老金", "Base pension", null),
            ],
            rules);
        Assert.Equal(DocumentKind.Rulebook, Text.Read(Text.Rulebook).Kind);
    }

    [Fact]
    public void Regions_have_a_code_and_names()
    {
        RegionDeclaration region = Text.Declaration<RegionDeclaration>(
            Text.DataSet + "| 地区 region | 名称 name | 英文 english |\n|---|---|---|\n| 469007 | 东方市 | Dongfang |");

        Assert.Equal(new RegionDeclaration(Text.At(9, 1), new Cell("469007", Text.At(9, 3)), "东方市", "Dongfang"), region);
    }

    [Fact]
    public void Notes_are_for_people()
    {
        Assert.Empty(Text.Read(Text.Policy + "| 说明 note 甲 | | |\n|---|---|---|\n| 改 | | 同上 |").Declarations);
    }

    [Fact]
    public void Cells_are_taken_as_they_are_written()
    {
        SwitchDeclaration declared = Text.Declaration<SwitchDeclaration>(
            Text.Policy + "|开关|读法|理由|\n|:-|:-:|-:|\n  |甲 a| 乙 b\t|　*重* `码` a\\|b &amp; <b> \\n [x](y)　|");

        Assert.Equal("*重* `码` a|b &amp; <b> \\n [x](y)", declared.Readings[0].Text);
        Assert.Equal(Text.At(12, 4), declared.Name.Location);
        Assert.Equal(Text.At(12, 9), declared.Readings[0].Name.Location);
    }
}
