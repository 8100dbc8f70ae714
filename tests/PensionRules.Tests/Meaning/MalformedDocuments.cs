using static PensionRules.Tests.Meaning.Marked;

namespace PensionRules.Tests.Meaning;

/// <summary>Documents that can be read but mean nothing, each marked where the diagnostic has to point.</summary>
internal sealed class MalformedDocuments : Dictionary<string, string[]>
{
    public MalformedDocuments() : base(StringComparer.Ordinal)
    {
        AddNames();
        AddTypes();
        AddRows();
        AddTables();
        AddDeclarations();
        AddDefinitions();
        AddRanges();
        AddValues();
        AddCases();
        AddIdentities();
        AddPolicies();
        AddRulebooks();
        AddSheets();
        AddReplacements();
    }

    private void AddReplacements()
    {
        const string Identity = "# 承接\n\n| 政策 policy | q |\n|---|---|\n| 承接 extends | p |\n| 英文名 title-en | Heir |\n| 适用 in-force | 2021-01 .. |\n| 地区 region | 210100 |\n\n## 二 {LN-12}\n\n";
        string law = Head + "| 开关 | 读法 | 理由 |\n|---|---|---|\n| 零头 odd | 不计 whole | 整年 |\n| | 折算 parts | 按月 |\n\n"
            + "```rule\n账 book: 逐条 缴费记录\n  利息 interest: 元 = 1元\n\n养老金: 元/月\n  当 零头 是 不计: 工资\n  否则: 0\n```\n";
        Add("a switch replaced by a reading that it does not have", [
            Scheme, law, Identity + "| 开关 | 读法 | 理由 |\n|---|---|---|\n| 改 零头 | ⟦PR3048⟧进位 | 见零进一 |\n"]);
        Add("a switch replaced under another id", [
            Scheme, law, Identity + "| 开关 | 读法 | 理由 |\n|---|---|---|\n| 改 ⟦PR3021⟧零头 rest | 折算 | 按月 |\n"]);
        Add("a worksheet replaced with other columns", [
            Scheme, law, Identity + "```rule\n⟦PR3022⟧改 账: 逐条 缴费记录\n  利钱 interest_due: 元 = 1元\n```\n"]);
        Add("a worksheet replaced with a column in another unit", [
            Scheme, law, Identity + "```rule\n⟦PR3022⟧改 账: 逐条 缴费记录\n  利息 interest: 元/月 = 1元/月\n```\n"]);
    }

    private void AddSheets()
    {
        const string Sheet = "\n\n| 输出表 账 ledger | 单位 |\n|---|---|\n| 缴费年份 paid_year | 年份 |\n| 利息 interest | 元 |\n";
        const string Columns = "\n  利息 interest: 元 = 1元";
        Add("a sheet without its column", [Scheme + Sheet, Rule("⟦PR3047⟧账: 逐条 缴费记录\n  利钱 interest_due: 元 = 1元")]);
        Add("a sheet's column in another unit", [Scheme + Sheet, Rule("⟦PR3047⟧账: 逐条 缴费记录\n  利息: 元/月 = 1元/月")]);
        Add("a sheet's column under another id", [Scheme + Sheet, Rule("⟦PR3047⟧账: 逐条 缴费记录\n  利息 accrued: 元 = 1元")]);
        Add("a sheet lacks two columns", [Scheme + Sheet, Rule("⟦PR3047⟧⟦PR3047⟧账: 逐年 自 年份(退休年月) 至 年份(退休年月)\n  甲 a: 元 = 1元")]);
        Add("a sheet that is an amount", [Scheme + Sheet, Rule("⟦PR3046⟧账 ledger: 元\n  1元")]);
        Add("a sheet under another id", [Scheme + Sheet, Rule("⟦PR3021⟧账 book: 逐条 缴费记录" + Columns)]);
        Add("a sheet under another name", [Scheme + Sheet, Rule("⟦PR3021⟧簿 ledger: 逐条 缴费记录" + Columns)]);
        Add("a sheet without an id", [Scheme + Sheet.Replace("账 ledger", "⟦PR3019⟧账", StringComparison.Ordinal)]);
        Add("a sheet with a term's name", [Scheme + Sheet.Replace("账 ledger", "⟦PR3020⟧工资 ledger", StringComparison.Ordinal)]);
        Add("a sheet with a term's id", [Scheme + Sheet.Replace("账 ledger", "⟦PR3020⟧账 wage", StringComparison.Ordinal)]);
        Add("a sheet declared twice", [Scheme + Sheet + Sheet.Replace("账 ledger", "⟦PR3020⟧账 book", StringComparison.Ordinal)]);
        Add("a sheet's column of an unknown unit", [Scheme + Sheet.Replace("| 元 |", "| ⟦PR3002⟧圆 |", StringComparison.Ordinal)]);
    }

    private void AddNames()
    {
        AddRule("misspelt term", "养老金: 元/月\n  ⟦PR3001⟧公资");
        AddRule("two misspelt terms in one go", "养老金: 元/月\n  ⟦PR3001⟧公资 + ⟦PR3001⟧工次");
        AddRule("unknown name in a condition", "养老金: 元/月\n  当 ⟦PR3001⟧满年限: 工资\n  否则: 0");
        AddRule("a value of two choices alone", "养老金: 元/月\n  当 ⟦PR3010⟧普通: 工资\n  否则: 0");
        AddRule("a value that the choice does not have", "养老金: 元/月\n  当 类别 ⟦PR3004⟧是 特等: 工资\n  否则: 0");
        AddRule("no such keyed table", "养老金: 元/月\n  ⟦PR3014⟧基数表[1]");
        AddRule("a term is no keyed table", "养老金: 元/月\n  ⟦PR3014⟧工资[1]");
        AddRule("no such list", "总额 total: 元\n  ⟦PR3017⟧合计(缴费几录: 缴费)");
        AddRule("a term is no list", "总额 total: 元\n  ⟦PR3017⟧合计(工资: 工资)");
        AddRule("no list to go through", "表 sheet: ⟦PR3017⟧逐条 缴费几录\n  甲 a: 元 = 1元");
    }

    private void AddTypes()
    {
        AddRule("a unit that is none", "⟦PR3002⟧周薪 weekly: 元/周\n  1元");
        AddRule("an unknown 每", "表 sheet: ⟦PR3002⟧逐年 自 年份(退休年月) 至 年份(退休年月) 每 群休\n  甲 a: 元 = 1元");
        AddRule("a column's unit that is none", "表 sheet: 逐条 缴费记录\n  ⟦PR3002⟧甲 a: 周 = 1");
        AddRule("wrong unit", "养老金: 元/月\n  ⟦PR3003⟧余额");
        AddRule("wrong unit of an arm", "养老金: 元/月\n  当 已婚: 工资\n  否则: ⟦PR3003⟧余额");
        AddRule("a bare number that is not 0", "养老金: 元/月\n  ⟦PR3003⟧5");
        AddRule("a condition that is a number", "养老金: 元/月\n  当 ⟦PR3003⟧工资: 工资\n  否则: 0");
        AddRule("months are not years", "满 full: 是否\n  月数 ⟦PR3004⟧≥ 15年");
        AddRule("元 and 元/月", "养老金: 元/月\n  工资 ⟦PR3004⟧+ 余额");
        AddRule("a month and an amount", "下月 next: 年月\n  退休年月 ⟦PR3004⟧+ 1元");
        AddRule("months subtracted from days", "差 gap: 月\n  退休年月 ⟦PR3004⟧− 出生");
        AddRule("a month times two", "养老金: 元/月\n  退休年月 ⟦PR3005⟧× 2");
        AddRule("minus a region", "养老金: 元/月\n  ⟦PR3005⟧−参保地");
        AddRule("rounding a month", "养老金: 元/月\n  ⟦PR3005⟧四舍五入(退休年月, 1)");
        AddRule("regions have no order", "甲 a: 是否\n  参保地 ⟦PR3006⟧< 参保地");
        AddRule("no smaller region", "甲 a: 地区\n  较小(⟦PR3006⟧参保地, 参保地)");
        AddRule("the year of an amount", "甲 a: 年份\n  ⟦PR3007⟧年份(余额)");
        AddRule("months between a day and a month", "甲 a: 月\n  ⟦PR3007⟧满月数(出生, 退休年月)");
        AddRule("months between amounts", "甲 a: 月\n  ⟦PR3007⟧满月数(余额, 退休年月)");
        AddRule("the year-month of a month", "甲 a: 年月\n  ⟦PR3007⟧年月(退休年月)");
        AddRule("a step that is no constant", "甲 a: 元\n  四舍五入(余额, ⟦PR3008⟧人数)");
        AddRule("a step with a unit", "甲 a: 元\n  四舍五入(余额, ⟦PR3008⟧0.01元)");
        AddRule("a step of 0", "甲 a: 元\n  四舍五入(余额, ⟦PR3008⟧0)");
        AddRule("有 of a formula", "甲 a: 是否\n  ⟦PR3016⟧有 (余额 + 1元)");
        AddRule("a sum of years", "甲 a: 元\n  ⟦PR3018⟧合计(缴费记录: 缴费年份)");
        AddRule("any of an amount", "甲 a: 是否\n  ⟦PR3018⟧任一(缴费记录: 缴费)");
        AddRule("属于 of another type", "甲 a: 是否\n  类别 属于 (低保, ⟦PR3003⟧工资)");
    }

    private void AddRows()
    {
        AddRule("上期 outside a worksheet", "养老金: 元/月\n  ⟦PR3011⟧上期(工资, 0)");
        AddRule("本行 outside a worksheet", "甲 a: 年份\n  ⟦PR3011⟧本行.年份");
        AddRule("a field outside its list", "甲 a: 元\n  ⟦PR3012⟧缴费记录.缴费");
        AddRule("no such column before", "表 sheet: 逐条 缴费记录\n  甲 a: 元 = ⟦PR3013⟧上期(乙, 0)");
        AddRule("no such column of the row", "表 sheet: 逐条 缴费记录\n  甲 a: 元 = ⟦PR3013⟧本行.乙");
        AddRule("no such field in an aggregate", "甲 a: 元\n  合计(缴费记录: ⟦PR3013⟧缴费记录.金额)");
        AddRule("a later column of the same row", "表 sheet: 逐条 缴费记录\n  甲 a: 元 = ⟦PR3001⟧乙\n  乙 b: 元 = 1元");
        AddRule("the first row of another unit", "表 sheet: 逐条 缴费记录\n  甲 a: 元 = 上期(甲, ⟦PR3003⟧1年)");
        AddRule("a column twice", "表 sheet: 逐条 缴费记录\n  甲 a: 元 = 1元\n  ⟦PR3020⟧甲 b: 元 = 1元");
        AddRule("years that are months", "表 sheet: 逐年 自 ⟦PR3003⟧退休年月 至 年份(退休年月)\n  甲 a: 元 = 1元");
    }

    private void AddTables()
    {
        AddBody("a key that no term provides", "| 按 档: 元/年 | 补贴 bonus: 元/月 |\n|--:|--:|\n| 100 | 1 |\n\n```rule\n养老金: 元/月\n  ⟦PR3009⟧补贴\n```");
        AddBody("a key of another type than its term", "| 按 月数: 年 | 补贴 bonus: 元/月 |\n|--:|--:|\n| 10 | 1 |\n\n```rule\n养老金: 元/月\n  ⟦PR3009⟧补贴\n```");
        AddBody("too many keys", "| 按 月数 | 补贴 bonus: 元/月 |\n|--:|--:|\n| 10 | 1 |\n\n```rule\n养老金: 元/月\n  ⟦PR3015⟧补贴[月数, 月数]\n```");
        AddBody("a key in another unit", "| 按 月数 | 补贴 bonus: 元/月 |\n|--:|--:|\n| 10 | 1 |\n\n```rule\n养老金: 元/月\n  补贴[⟦PR3003⟧1年]\n```");
        AddBody("a key without a type", "| 按 ⟦PR3038⟧档 | 补贴 bonus: 元/月 |\n|--:|--:|\n| 100 | 1 |");
        AddBody("a key's type that is none", "| 按 档: ⟦PR3002⟧元/周 | 补贴 bonus: 元/月 |\n|--:|--:|\n| 100 | 1 |");
        AddBody("a key twice", "| 按 月数 | 补贴 bonus: 元/月 |\n|--:|--:|\n| 10 | 1 |\n| ⟦PR3035⟧10 | 2 |");
        AddBody("a date twice", "| 参数 | 值 | 自 |\n|---|--:|---|\n| 标准 base | 1元/月 | 2020-01 |\n| | ⟦PR3035⟧2元/月 | 2020-01 |");
        AddBody("a key that is no value", "| 按 月数 | 补贴 bonus: 元/月 |\n|--:|--:|\n| ⟦PR3029⟧十 | 1 |");
        AddBody("a place that is none", "| 按 参保地 | 补贴 bonus: 元/月 |\n|--:|--:|\n| ⟦PR4004⟧219999 | 1 |");
        AddBody("a value column's unit that is none", "| 按 月数 | 补贴 bonus: ⟦PR3002⟧元/周 |\n|--:|--:|\n| 10 | 1 |");
    }

    private void AddDeclarations()
    {
        AddBody("a parameter without id", "| 参数 | 值 |\n|---|--:|\n| ⟦PR3019⟧基数 | 1元 |");
        AddRule("a rule without id", "⟦PR3019⟧基数: 元\n  1元");
        AddBody("an input without id", "| 输入 | 单位 |\n|---|---|\n| ⟦PR3019⟧基数 | 元 |");
        AddBody("an id twice", "| 参数 | 值 |\n|---|--:|\n| 基数 base | 1元 |\n| ⟦PR3020⟧比例 base | 20% |");
        AddBody("an input that the scheme has", "| 输入 | 单位 |\n|---|---|\n| ⟦PR3020⟧工资 wage | 元/月 |");
        AddBody("a choice that the scheme has", "| 选项 ⟦PR3020⟧群体 group | 说明 |\n|---|---|\n| 其他 other | |");
        AddRule("another id", "⟦PR3021⟧养老金 pensions: 元/月\n  0");
        AddRule("another unit", "⟦PR3022⟧养老金: 元\n  0");
        AddRule("a new rule without unit", "⟦PR3023⟧基数 base\n  1元");
        AddBody("an input of no unit", "| 输入 | 单位 |\n|---|---|\n| 基数 base | ⟦PR3002⟧元/周 |");
        AddText("a rule without citation", Head.Replace(" {LN-12}", string.Empty, StringComparison.Ordinal) + "```rule\n⟦PR3037⟧养老金: 元/月\n  0\n```\n");
        AddScheme("a range without two ends", "| 工资 wage | 元/月 | 0.01 | 0 .. 100,000 |", "| 工资 wage | 元/月 | 0.01 | ⟦PR3031⟧0-100 |");
        AddScheme("a range upside down", "| 月数 months | 月 | 1 | 0 .. 720 |", "| 月数 months | 月 | 1 | ⟦PR3031⟧720 .. 0 |");
        AddScheme("a range in another unit", "| 月数 months | 月 | 1 | 0 .. 720 |", "| 月数 months | 月 | 1 | ⟦PR3031⟧0 .. 60年 |");
        AddScheme("an input in steps of 0", "| 月数 months | 月 | 1 |", "| 月数 months | 月 | ⟦PR3032⟧0 |");
        AddScheme("a step of a place", "| 参保地 place | 地区 | |", "| 参保地 place | 地区 | ⟦PR3032⟧1 |");
    }

    private void AddDefinitions()
    {
        AddRule("a rule twice", "养老金: 元/月\n  0\n\n⟦PR3024⟧养老金: 元/月\n  工资");
        AddBody("a rule and a parameter", "| 参数 | 值 |\n|---|--:|\n| 养老金 | 1元/月 |\n\n```rule\n⟦PR3024⟧养老金: 元/月\n  0\n```");
        AddRule("nothing to replace", "⟦PR3025⟧改 养老金: 元/月\n  0");
        AddRule("a circle", "⟦PR3026⟧甲 a: 元\n  乙\n\n乙 b: 元\n  甲");
        AddRule("a circle of one", "⟦PR3026⟧甲 a: 元\n  甲 + 1元");
        Add("a second definition without 改", [Scheme, Rule("养老金: 元/月\n  0"), Heir("extends | p |", "```rule\n⟦PR3024⟧养老金: 元/月\n  工资\n```")]);
        Add("a required output without definition", [Scheme.Replace("| 输出 output | 单位 |\n|---|---|\n| 养老金 pension | 元/月 |", "| 输出 output | 单位 | 必出 |\n|---|---|---|\n| 养老金 pension | 元/月 | 是 |", StringComparison.Ordinal), Head.Replace("| p |", "| ⟦PR3039⟧p |", StringComparison.Ordinal)]);
        Add("a dated value without a governing date", [Scheme.Replace("| 决定日期 governing | 退休年月 month: 年月 |\n", string.Empty, StringComparison.Ordinal), Head + "| 参数 | 值 | 自 |\n|---|--:|---|\n⟦PR3036⟧| 标准 base | 1元/月 | 2020-01 |\n"]);
    }

    private void AddRanges()
    {
        AddRule("a divisor that can be 0", "甲 a: 元\n  余额 ⟦PR3027⟧÷ 人数");
        AddRule("a difference that can be 0", "甲 a: 1\n  月数 ⟦PR3027⟧÷ (月数 − 180月)");
        AddRule("a guard for another value", "甲 a: 元\n  当 月数 = 0: 0\n  否则: 余额 ⟦PR3027⟧÷ 人数");
        AddRule("a guard with the wrong side", "甲 a: 元\n  当 人数 = 0: 余额 ⟦PR3027⟧÷ 人数\n  否则: 0");
        AddRule("a divisor in rows that can be 0", "表 sheet: 逐条 缴费记录\n  甲 a: 1 = 1元 ⟦PR3027⟧÷ 缴费");
        AddRule("a count that can be 0", "甲 a: 元\n  余额 ⟦PR3027⟧÷ 个数(缴费记录)");
        AddRule("an amount that can outgrow a decimal", "⟦PR3028⟧养老金: 元/月\n  工资 × 工资 ÷ 1元/月 × 工资 ÷ 1元/月 × 工资 ÷ 1元/月 × 工资 ÷ 1元/月");
    }

    private void AddValues()
    {
        AddBody("a value of another unit", "| 按 月数 | 补贴 bonus: 元/月 |\n|--:|--:|\n| 10 | ⟦PR3029⟧1年 |");
        AddBody("a value in words", "| 参数 | 值 |\n|---|--:|\n| 年限 years | ⟦PR3030⟧十五年 |");
        AddBody("a value in words for a known term", "| 参数 | 值 |\n|---|--:|\n| 养老金 | ⟦PR3029⟧一百 |");
        AddBody("a value with something after it", "| 按 月数 | 补贴 bonus: 元/月 |\n|--:|--:|\n| 10 | ⟦PR3029⟧1e6 |");
        AddBody("a parameter with something after its number", "| 参数 | 值 |\n|---|--:|\n| 标准 base | ⟦PR3030⟧1x |");
        AddBody("thousands in the wrong place", "| 参数 | 值 |\n|---|--:|\n| 标准 base | ⟦PR3030⟧1,00元 |");
        AddBody("two values without evidence", "| 参数 | 值 |\n|---|--:|\n| 标准 base | ⟦PR3033⟧130元/月 或 140元/月 |");
        AddBody("one value that is illegible", "| 参数 | 值 | 证据 |\n|---|--:|---|\n| 标准 base | ⟦PR3034⟧130元/月 | 无法辨认(0.8): 缺字 |");
        AddBody("a date that is none", "| 参数 | 值 | 公布 |\n|---|--:|---|\n| 标准 base | 130元/月 | ⟦PR4006⟧2020年3月 |");
        AddBody("a month from which that is none", "| 参数 | 值 | 自 |\n|---|--:|---|\n| 标准 base | 130元/月 | ⟦PR3029⟧2020年3月 |");
    }

    private void AddCases()
    {
        const string rule = "```rule\n养老金: 元/月\n  工资\n```\n\n";
        AddBody("a column that is no term", rule + "| 算例 | ⟦PR3040⟧工子 | =养老金 |\n|---|--:|--:|\n| 一 | 1 | 1 |");
        AddBody("an expected column that is no term", rule + "| 算例 | 工资 | =⟦PR3040⟧养老 |\n|---|--:|--:|\n| 一 | 1 | 1 |");
        AddBody("a column twice, by name and id", rule + "| 算例 | 工资 | ⟦PR3043⟧wage | =养老金 |\n|---|--:|--:|--:|\n| 一 | 1 | 1 | 1 |");
        AddBody("a value of another unit in a case", rule + "| 算例 | 工资 | =养老金 |\n|---|--:|--:|\n| 一 | ⟦PR3029⟧1年 | 1 |");
        AddBody("an expected value that is none", rule + "| 算例 | 工资 | =养老金 |\n|---|--:|--:|\n| 一 | 1 | ⟦PR3029⟧一元 |");
        AddBody("no such data table", rule + "| 算例 | 缴费记录 | 工资 | =养老金 |\n|---|---|--:|--:|\n| 一 | ⟦PR3041⟧三年 | 1 | 1 |");
        AddBody("no such field", rule + "| 数据 三年 | 缴费年份 | ⟦PR3042⟧缴废 |\n|---|---|--:|\n| 1 | 2020 | 1 |\n\n| 算例 | 缴费记录 | 工资 | =养老金 |\n|---|---|--:|--:|\n| 一 | 三年 | 1 | 1 |");
        const string cases = "| 算例 | 缴费记录 | 工资 | =养老金 |\n|---|---|--:|--:|\n| 一 | 三年 | 1 | 1 |";
        AddBody("a field twice, by name and id", rule + "| 数据 三年 | 缴费 | ⟦PR3043⟧paid |\n|---|--:|--:|\n| 1 | 1 | 2 |\n\n" + cases);
        AddBody("a data table twice", rule + "| 数据 三年 | 缴费 |\n|---|--:|\n| 1 | 1 |\n\n| 数据 ⟦PR3020⟧三年 | 缴费 |\n|---|--:|\n| 1 | 1 |\n\n" + cases);
        AddBody("a field outside its range", rule + "| 数据 三年 | 缴费 |\n|---|--:|\n| 1 | ⟦PR5004⟧-1 |\n\n" + cases);
        AddBody("a given value outside its range", rule + "| 算例 | 工资 | =养老金 |\n|---|--:|--:|\n| 一 | ⟦PR5004⟧-1 | 1 |");
        AddBody("a given value off its step", rule + "| 算例 | 工资 | =养老金 |\n|---|--:|--:|\n| 一 | ⟦PR5005⟧1.005 | 1 |");
        AddBody("a place that is none in a case", rule + "| 算例 | 参保地 | 工资 | =养老金 |\n|---|---|--:|--:|\n| 一 | ⟦PR4004⟧219999 | 1 | 1 |");
    }

    private void AddIdentities()
    {
        AddHead("no such scheme", "| s |", "| ⟦PR4001⟧ss |");
        AddHead("no such region", "210000", "⟦PR4004⟧219999");
        AddHead("a period in words", "2020-01 ..", "⟦PR4005⟧2020年起");
        AddHead("a period upside down", "2020-01 ..", "⟦PR4005⟧2020-01 .. 2019-12");
        AddHead("a period without start", "2020-01 ..", "⟦PR4005⟧.. 2019-12");
        AddHead("no such issue date", "| 英文名 title-en | Policy |", "| 英文名 title-en | Policy |\n| 发布 issued | ⟦PR4006⟧2020-02-30 |");
        AddHead("a rounding without mode", "| 英文名 title-en | Policy |", "| 英文名 title-en | Policy |\n| 舍入 rounding | ⟦PR4007⟧0.01 |");
        AddHead("a rounding to 0", "| 英文名 title-en | Policy |", "| 英文名 title-en | Policy |\n| 舍入 rounding | ⟦PR4007⟧0 四舍五入 |");
        AddHead("no such base", "| 英文名 title-en | Policy |", "| 英文名 title-en | Policy |\n| 承接 extends | ⟦PR4002⟧q |");
        AddHead("no such data set", "| 英文名 title-en | Policy |", "| 英文名 title-en | Policy |\n| 引用 uses | ⟦PR4003⟧d |");
        Add("a governing date without type", [Scheme.Replace("退休年月 month: 年月", "⟦PR4008⟧退休年月 month", StringComparison.Ordinal)]);
        Add("a governing date of another type", [Scheme.Replace("退休年月 month: 年月", "⟦PR4008⟧退休年月 month: 元", StringComparison.Ordinal)]);
        Add("a base that extends its heir", [
            Scheme, Head.Replace("| p |", "| ⟦PR4013⟧p |", StringComparison.Ordinal).Replace("| 英文名", "| 承接 extends | heir |\n| 英文名", StringComparison.Ordinal), Heir("extends | p |", string.Empty)]);
    }

    private void AddPolicies()
    {
        AddBody("a place that has another name", "| 地区 | 名称 | 英文 |\n|---|---|---|\n⟦PR4015⟧| 210100 | 奉天 | Fengtian |");
        AddBody("a place in no province", "| 地区 | 名称 | 英文 |\n|---|---|---|\n⟦PR4015⟧| 990000 | 某省 | Somewhere |");
        AddBody("a place whose code is too short", "| 地区 | 名称 | 英文 |\n|---|---|---|\n⟦PR4015⟧| 2101 | 某市 | Somewhere |");
        AddBody("a place without an English name", "| 地区 | 名称 | 英文 |\n|---|---|---|\n| 211200 | 铁岭市 |⟦PR1035⟧ |");
        Add("a period outside the base's", [Scheme, Head, Heir("extends | p |", string.Empty).Replace("2020-01 ..", "⟦PR4009⟧2019-12 ..", StringComparison.Ordinal)]);
        Add("an open period under a closed one", [Scheme, Head.Replace("2020-01 ..", "2020-01 .. 2020-12", StringComparison.Ordinal), Heir("extends | p |", string.Empty).Replace("2020-01 ..", "⟦PR4009⟧2020-01 ..", StringComparison.Ordinal)]);
        Add("another scheme than the base's", [Scheme, Scheme.Replace("| s |", "| t |", StringComparison.Ordinal), Head, Heir("extends | p |", string.Empty).Replace("| 英文名", "| 制度 scheme | ⟦PR4010⟧t |\n| 英文名", StringComparison.Ordinal)]);
        Add("a policy id twice", [Scheme, Head, Head.Replace("| p |", "| ⟦PR4011⟧p |", StringComparison.Ordinal).Replace("210000", "211100", StringComparison.Ordinal)]);
        Add("a scheme id twice", [Scheme, Scheme.Replace("| s |", "| ⟦PR4011⟧s |", StringComparison.Ordinal)]);
        Add("overlapping periods", [Scheme, Head, Head.Replace("| p |", "| q |", StringComparison.Ordinal).Replace("2020-01 ..", "⟦PR4012⟧2021-01 .. 2021-12", StringComparison.Ordinal)]);
        Add("a clash with a data set", [Scheme, DataSet, Head.Replace("| 英文名", "| 引用 uses | ⟦PR3020⟧d |\n| 英文名", StringComparison.Ordinal).Replace("## 一 {LN-12}", string.Empty, StringComparison.Ordinal), DataSet.Replace("| d |", "| ⟦PR4011⟧d |", StringComparison.Ordinal)]);
        Add("cases for no policy set", [Scheme, Head, Cases("政策 policy | ⟦PR4002⟧q |")]);
        Add("cases for a month without law", [Scheme, Head, Cases("制度 scheme | s |\n| 地区 region | 210000 |\n| 日期 date | ⟦PR4017⟧2019-12 |")]);
        Add("cases for a date that is none", [Scheme, Head, Cases("制度 scheme | s |\n| 地区 region | 210000 |\n| 日期 date | ⟦PR4006⟧今年 |")]);
        Add("cases for a place that is none", [Scheme, Head, Cases("制度 scheme | s |\n| 地区 region | ⟦PR4004⟧219999 |\n| 日期 date | 2020-01 |")]);
        Add("cases for two sets at once", [
            Scheme, Head, Head.Replace("| p |", "| q |", StringComparison.Ordinal).Replace("2020-01 ..", "⟦PR4012⟧2020-06 ..", StringComparison.Ordinal),
            Cases("制度 scheme | s |\n| 地区 region | 210000 |\n| 日期 date | ⟦PR4018⟧2020-06 |")]);
    }

    private void AddRulebooks()
    {
        string cited = Rule("养老金: 元/月\n  工资");
        string other = Head.Replace("{LN-12}", "{LN-12 LN-13}", StringComparison.Ordinal).Replace("## 一", "⟦PR3044⟧## 一", StringComparison.Ordinal);
        Add("a citation that the rulebook lacks", [Scheme, other, Rulebook("rules", "| LN-12 | 甲 | A |")]);
        Add("an omitted rule that the rulebook lacks", [
            Scheme, cited + "\n| 不计算 | 理由 |\n|---|---|\n⟦PR3044⟧| LN-13 | 没有数据 |\n", Rulebook("rules", "| LN-12 | 甲 | A |")]);
        Add("a rulebook that leaves out what it lacks", [Rulebook("rules", "| LN-12 | 甲 | A |\n\n| 不计算 | 理由 |\n|---|---|\n⟦PR3044⟧| LN-13 | 没有数据 |")]);
        Add("a citation in a scheme that the rulebook lacks", [
            Scheme + "\n\n⟦PR3044⟧## 一 {LN-21}\n", Rulebook("rules", "| LN-12 | 甲 | A |")]);
        Add("a rule listed twice", [Rulebook("rules", "| LN-12 | 甲 | A |\n| ⟦PR3045⟧LN-12 | 乙 | B |")]);
        Add("a rule listed in two rulebooks", [Rulebook("rules", "| LN-12 | 甲 | A |"), Rulebook("more-rules", "| ⟦PR3045⟧LN-12 | 甲 | A |")]);
        Add("a rulebook id twice", [Rulebook("rules", "| LN-12 | 甲 | A |"), Rulebook("⟦PR4011⟧rules", "| LN-13 | 甲 | A |")]);
    }

    private static string Rulebook(string id, string rows) => $"""
        # 目录

        | 规则目录 rulebook | {id} |
        |---|---|
        | 英文名 title-en | Rules |

        ## 组 / Group

        | 规则 rule | 内容 | 英文 |
        |---|---|---|
        {rows}
        """;

    private const string DataSet = """
        # 资料

        | 资料 data-set | d |
        |---|---|
        | 英文名 title-en | Data |

        ## 一 {LN-12}

        | 参数 | 值 |
        |---|--:|
        | 别的 wage | 1元/月 |
        """;

    private void AddText(string name, string policy) => Add(name, [Scheme, policy]);

    private void AddRule(string name, string rules) => AddText(name, Rule(rules));

    private void AddBody(string name, string body) => AddText(name, Head + body + "\n");

    private void AddHead(string name, string old, string with) => AddText(name, Head.Replace(old, with, StringComparison.Ordinal));

    private void AddScheme(string name, string old, string with) => Add(name, [Scheme.Replace(old, with, StringComparison.Ordinal)]);

    private static string Heir(string extends, string body) => $$"""
        # 承接

        | 政策 policy | heir |
        |---|---|
        | 承接 {{extends}}
        | 地区 region | 211100 |
        | 英文名 title-en | Heir |
        | 适用 in-force | 2020-01 .. |

        ## 一 {LN-12}

        {{body}}
        """;

    private static string Cases(string target) => $"""
        # 算例

        | 算例集 cases | c |
        |---|---|
        | {target}

        | 算例 | 工资 | =养老金 |
        |---|--:|--:|
        | 一 | 1 | 1 |
        """;
}
