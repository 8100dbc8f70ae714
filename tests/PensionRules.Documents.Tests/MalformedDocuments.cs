namespace PensionRules.Documents.Tests;

/// <summary>Documents that are not understood, each with all its diagnostics as <c>line,column code</c>.</summary>
public sealed class MalformedDocuments : TheoryData<string, string>
{
    public MalformedDocuments()
    {
        AddBlocks();
        AddHeadings();
        AddTables();
        AddKinds();
        AddIdentities();
        AddNames();
        AddTablesOfOneKind();
    }

    private void AddBlocks()
    {
        Add("", "1,1 PR1004; 1,1 PR1036");
        Add(Text.Policy + new string('>', 2000) + " 深", "10,1 PR1003");
        Add(Text.Policy + "```rules\n基数: 元\n  1\n```", "10,1 PR1021");
        Add(Text.Policy + "```\n基数: 元\n  1\n```", "10,1 PR1021");
        Add(Text.Policy + "~~~rule 甲\n基数: 元\n  1\n~~~", "10,1 PR1021");
        Add(Text.Policy + "```rule\n基数: 元\n  1", "10,1 PR1022");
        Add(Text.Policy + "```rule\n基数: 元\n  1\n~~~\n", "10,1 PR1022; 13,1 PR2001; 13,2 PR2001; 13,3 PR2001");
        Add(Text.Policy + "```rule\n# 待写\n```", "10,1 PR1023");
        Add(Text.Policy + "```rule\n```", "10,1 PR1023");
        Add(Text.Policy + "```rule\n基数 base: 元\n  1 @\n```", "12,5 PR2001");
        Add(Text.Policy + "    | 参数 | 值 |\n    |---|---|", "10,5 PR1024");
        Add(Text.Policy + "    ```rule\n    基数: 元\n      1\n    ```", "10,5 PR1057; 13,5 PR1057");
        Add(Text.Policy + "正文\n    ~~~rule", "11,5 PR1057");
        Add(Text.Policy + "```rule`", "10,1 PR1057");
        Add(Text.Policy + "<table>\n<tr><td>1</td></tr>\n</table>", "10,1 PR1025");
        Add(Text.Policy + "<?xml ?>", "10,1 PR1025");
        Add(Text.Policy + "<!-- 说明\n\n| 参数 | 值 |", "10,1 PR1026");
        Add(Text.Policy + "<!-- 说明 --> | 参数 |", "10,12 PR1026");
        Add(Text.Policy + "> | 参数 | 值 |\n> |---|---|", "10,3 PR1013");
        Add(Text.Policy + "- | 参数 | 值 |", "10,3 PR1013");
        Add(Text.Policy + "1. 说明\n   ｜ 参数 ｜ 值 ｜", "11,4 PR1013");
        Add(Text.Policy + "- 说明\n| 参数 | 值 |\n|---|---|", "11,1 PR1013");
        Add(Text.Policy + "> ## 第六条", "10,3 PR1013");
        Add(Text.Policy + "- ```rule\n  基数: 元\n  ```", "10,3 PR1013");
    }

    private void AddHeadings()
    {
        Add("正文\n\n" + Text.Scheme, "1,1 PR1004");
        Add("## 题目\n\n| 制度 scheme | s |\n|---|---|\n| 英文名 title-en | S |", "1,1 PR1004");
        Add("题目\n===\n\n| 制度 scheme | s |\n|---|---|\n| 英文名 title-en | S |", "2,1 PR1007");
        Add(Text.Policy + "# 又一个题目", "10,1 PR1005");
        Add(Text.Policy + "##第六条", "10,1 PR1006");
        Add(Text.Policy + "正文\n  ##第六条", "11,3 PR1006");
        Add(Text.Policy + "正文\n    ## 第六条", "11,5 PR1006");
        Add(Text.Policy + "    ## 第六条 {LN-12}", "10,5 PR1006");
        Add(Text.Policy + "＃＃ 第六条", "10,1 PR1006");
        Add(Text.Policy + "####### 第六条", "10,1 PR1006");
        Add(Text.Policy + "第六条\n---", "11,1 PR1007");
        Add(Text.Policy + "| 参数 | 值 |\n|---|---|\n| 基数 base | 1 |\n---", "13,1 PR1007");
        Add(Text.Policy + "##", "10,1 PR1008");
        Add(Text.Policy + "## {LN-12}", "10,1 PR1008");
        Add(Text.Policy + "## {LN-12} 第六条", "10,4 PR1009");
        Add(Text.Policy + "## 第六条 {LN-12", "10,8 PR1009");
        Add(Text.Policy + "## 第六条 LN-12}", "10,13 PR1009");
        Add(Text.Policy + "## 第六条 ｛LN-12｝", "10,8 PR1009");
        Add(Text.Policy + "## 第六条 {}", "10,8 PR1009");
        Add(Text.Policy + "## 第六条 {LN-12} {LN-13}", "10,8 PR1009");
        Add(Text.Policy + "## 第六条 {LN12}", "10,9 PR1010");
        Add(Text.Policy + "## 第六条 {LN-12, LN-13}", "10,9 PR1010");
        Add(Text.Policy + "## 第六条 {LN-12 LN-123 Ln-12 核实}", "10,15 PR1010; 10,22 PR1010; 10,28 PR1010");
        Add(Text.Policy + "## 第六条 {LN-12 LN-12}", "10,15 PR1011");
    }

    private void AddTables()
    {
        Add(Text.Policy + "正文\n| 参数 | 值 |\n|---|---|\n| 基数 base | 1 |", "11,1 PR1012");
        Add(Text.Policy + "｜ 参数 ｜ 值 ｜", "10,1 PR1012");
        Add(Text.Policy + "\u3000| 参数 | 值 |", "10,2 PR1012");
        Add(Text.Policy + "\u200B| 参数 | 值 |", "10,2 PR1012");
        Add(Text.Policy + "[甲]: /url\n| 参数 | 值 |", "11,1 PR1012");
        Add(Text.Policy + "[甲]:\n|参数|", "11,1 PR1012");
        Add(Text.Policy + "| 参数 | 值 |\n|---|---|\n｜ 基数 base ｜ 1 ｜", "12,1 PR1012");
        Add(Text.Policy + "| 参数 | 值 |\n| 基数 base | 1 |", "10,1 PR1014");
        Add(Text.Policy + "| 参数 | 值 |", "10,1 PR1014");
        Add(Text.Policy + "| 参数 | 值 |\n|---|---|\n| 基数 base | 1 |\n|---|--:|", "13,1 PR1015");
        Add(Text.Policy + "| 参数 | 值 |\n|---|---|\n| 基数 base | 1 | 2 |", "12,1 PR1016");
        Add(Text.Policy + "| 参数 | 值 |\n|---|---|\n  | 基数 base |", "12,3 PR1016");
        Add(Text.Policy + "| 参数 | 值 |\n|---|\n| 基数 base | 1 |", "11,1 PR1016");
        Add(Text.Policy + "| 参数 | 值 |\n|---|---|\n| 基数 base | 1", "12,14 PR1017");
        Add(Text.Policy + "| 参数 | 值 |\n|---|---|\n| 基数 base | 1 \\|", "12,17 PR1017");
        Add(Text.Policy + "| 参数 | 值\n|---|---|\n| 基数 base | 1 |", "10,9 PR1017");
        Add(Text.Policy + "| 参数 | 值 |\n|---|---|", "10,1 PR1018");
        Add(Text.Policy + "| 参数 | 值 |\n|---|---|\n| 基数 base | 1 |\n  正文", "13,3 PR1019");
        Add(Text.Policy + "参数 | 值\n--- | ---\n基数 base | 1", "11,1 PR1020");
    }

    private void AddKinds()
    {
        Add(Text.Policy + "| 参效 | 值 |\n|---|---|\n| 基数 base | 1 |", "10,3 PR1027");
        Add(Text.Policy + "| | 值 |\n|---|---|\n| 基数 base | 1 |", "10,2 PR1027");
        Add(Text.Policy + "| 按年份 | 基数 base: 元 |\n|---|---|\n| 2020 | 1 |", "10,3 PR1027");
        Add(Text.Policy + "| 输出 | 单位 |\n|---|---|\n| 月养老金 monthly_pension | 元/月 |", "10,1 PR1028");
        Add(Text.DataSet + "| 输入 | 单位 |\n|---|---|\n| 年龄 age | 岁 |", "7,1 PR1028");
        Add(Text.DataSet + "```rule\n基数 base: 元\n  1\n```", "7,1 PR1028");
        Add(Text.Cases + "| 参数 | 值 |\n|---|---|\n| 基数 base | 1 |", "7,1 PR1028");
        Add(Text.Scheme + "| 地区 | 名称 | 英文 |\n|---|---|---|\n| 469007 | 东方市 | Dongfang |", "7,1 PR1028");
        Add(Text.Policy + "| 参数 表一 | 值 |\n|---|---|\n| 基数 base | 1 |", "10,6 PR1029");
        Add("# 题目\n\n| 制度 scheme 甲 | s |\n|---|---|\n| 英文名 title-en | S |", "3,13 PR1029");
        Add(Text.Policy + "| 数据 | 年份 |\n|---|---|\n| 1 | 2020 |", "10,5 PR1030");
        Add(Text.Policy + "| 选项 | 说明 |\n|---|---|\n| 男 M | |", "10,5 PR1030");
        Add(Text.Policy + "| 记录 record | 单位 |\n|---|---|\n| 年份 year | 年份 |", "10,12 PR1030");
        Add(Text.Policy + "| 按 年份 | 按 | 基数 base: 元 |\n|---|---|---|\n| 2020 | 1 | 2 |", "10,11 PR1030");
        Add(Text.Policy + "| 参数 | 值 | |\n|---|---|---|\n| 基数 base | 1 | |", "10,11 PR1031");
        Add(Text.Policy + "| 算例 | 基数 | = |\n|---|---|---|\n| 一 | 1 | 2 |", "10,14 PR1031");
        Add(Text.Policy + "| 参数 | 值 | 证剧 |\n|---|---|---|\n| 基数 base | 1 | |", "10,12 PR1032");
        Add(Text.Policy + "| 参数 | 值 value 元 |\n|---|---|\n| 基数 base | 1 |", "10,1 PR1034; 10,8 PR1032");
        Add(Text.Policy + "| 参数 | 值 | 值 |\n|---|---|---|\n| 基数 base | 1 | 2 |", "10,12 PR1033");
        Add(Text.Policy + "| 算例 | 基数 | 基数 | =结果 |\n|---|---|---|---|\n| 一 | 1 | 2 | 3 |", "10,13 PR1033");
        Add(Text.Policy + "| 数据 甲 | 年份 | 年份 |\n|---|---|---|\n| 1 | 2020 | 2021 |", "10,15 PR1033");
        Add(Text.Policy + "| 按 年份 | 基数: 元 | 基数: 元 |\n|---|---|---|\n| 2020 | 1 | 2 |", "10,18 PR1033");
        Add(Text.Policy + "| 参数 | 证据 |\n|---|---|\n| 基数 base | 原文 |", "10,1 PR1034");
        Add(Text.Policy + "| 开关 | 读法 |\n|---|---|\n| 年限 years | 整年 whole |", "10,1 PR1034");
    }

    private void AddIdentities()
    {
        Add("# 题目\n\n正文", "1,1 PR1036");
        Add("# 题目\n\n| 说明 |\n|---|\n| 甲 |\n\n| 制度 scheme | s |\n|---|---|\n| 英文名 title-en | S |", "3,1 PR1037");
        Add("# 题目\n\n```rule\n基数 base: 元\n  1\n```\n\n| 制度 scheme | s |\n|---|---|\n| 英文名 title-en | S |", "3,1 PR1037");
        Add(Text.Policy + "| 资料 data-set | b |\n|---|---|\n| 地区 region | 210000 |", "10,1 PR1038");
        Add("# 题目\n\n| 制度 scheme | s | t |\n|---|---|---|\n| 英文名 title-en | S | |", "3,1 PR1039");
        Add("# 题目\n\n| 制度 scheme | |\n|---|---|\n| 英文名 title-en | S |", "3,14 PR1035");
        Add("# 题目\n\n| 制度 scheme | s |\n|---|---|\n| 英文 title-en | S |", "3,1 PR1043; 5,3 PR1040");
        Add("# 题目\n\n| 制度 scheme | s |\n|---|---|\n| 英文名 title | S |", "3,1 PR1043; 5,3 PR1040");
        Add("# 题目\n\n| 制度 scheme | s |\n|---|---|\n| 英文名 title-en | S |\n| 地区 region | 210000 |", "6,3 PR1041");
        Add("# 题目\n\n| 制度 scheme | s |\n|---|---|\n| 英文名 title-en | S |\n| 英文名 | T |", "6,3 PR1042");
        Add("# 题目\n\n| 制度 scheme | s |\n|---|---|\n| 英文名 title-en | |", "5,17 PR1035");
        Add("# 题目\n\n| 政策 policy | p |\n|---|---|\n| 文件 document | d |", "3,1 PR1043; 3,1 PR1043; 3,1 PR1043; 3,1 PR1043");
        Add("# 题目\n\n| 算例集 cases | c |\n|---|---|\n| 制度 scheme | s |", "3,1 PR1043; 3,1 PR1043");
        Add("# 题目\n\n| 算例集 cases | c |\n|---|---|\n| 英文名 title-en | C |", "3,1 PR1043");
    }

    private void AddNames()
    {
        Add(Text.Policy + "| 参数 | 值 |\n|---|---|\n| 2倍基数 base | 1 |", "12,3 PR1044");
        Add(Text.Policy + "| 参数 | 值 |\n|---|---|\n| 计发 基数 base | 1 |", "12,3 PR1044");
        Add(Text.Policy + "| 参数 | 值 |\n|---|---|\n| 基数（元） | 1 |", "12,3 PR1044");
        Add(Text.Policy + "| 参数 | 值 |\n|---|---|\n| 基数 计发基数 | 1 |", "12,6 PR1045");
        Add(Text.Policy + "| 参数 | 值 |\n|---|---|\n| 基数 base-1 | 1 |", "12,6 PR1045");
        Add(Text.Policy + "| 参数 | 值 |\n|---|---|\n| base 基数 | 1 |", "12,8 PR1045");
        Add(Text.Policy + "| 参数 | 值 |\n|---|---|\n| 改 | 1 |", "12,3 PR2012");
        Add(Text.Policy + "| 参数 | 值 |\n|---|---|\n| 基数 from | 1 |", "12,6 PR2012");
        Add(Text.Policy + "| 输入 | 单位 |\n|---|---|\n| 改 年龄 age | 岁 |", "12,3 PR1046");
        Add(Text.Policy + "| 按 改 年份 | 基数 base: 元 |\n|---|---|\n| 2020 | 1 |", "10,5 PR1046");
    }

    private void AddTablesOfOneKind()
    {
        Add(Text.Policy + "| 参数 | 值 |\n|---|---|\n| 基数 base | |", "12,12 PR1035");
        Add(Text.Policy + "| 开关 | 读法 | 理由 |\n|---|---|---|\n| 年限 years | 整年 whole | |", "12,24 PR1035");
        Add(Text.Policy + "| 算例 | =结果 |\n|---|---|\n| | 1 |", "12,2 PR1035");
        Add(Text.Policy + "| 按 年份 | 基数 base: 元 |\n|---|--:|\n| | 1 |", "12,2 PR1035");
        Add(Text.Policy + "| 输入 | 单位 |\n|---|---|\n| 年龄 age | |", "12,11 PR1035");
        Add(Text.Policy + "| 参数 | 值 |\n|---|---|\n| | 1 |\n| 基数 base | 1 |", "12,2 PR1047");
        Add(Text.Policy + "| 开关 | 读法 | 理由 |\n|---|---|---|\n| | 整年 whole | 通行 |", "12,2 PR1047");
        Add(Text.Policy + "| 参数 | 值 |\n|---|---|\n| 基数 base | 1 |\n| | 2 |", "13,2 PR1048");
        Add(Text.Policy + "| 参数 | 值 | 自 |\n|---|---|---|\n| 基数 base | 1 | |\n| | 2 | |", "13,2 PR1048");
        Add(Text.Policy + "| 参数 | 值 | 证据 |\n|---|---|---|\n| 基数 base | 1 | 修复 |", "12,17 PR1049");
        Add(Text.Policy + "| 参数 | 值 | 证据 |\n|---|---|---|\n| 基数 base | 1 | 同上 |", "12,17 PR1050");
        Add(Text.Scheme + "| 输出 | 单位 | 必出 |\n|---|---|---|\n| 月养老金 monthly_pension | 元/月 | 要 |", "9,32 PR1051");
        Add(Text.Policy + "| 算例 | 基数 |\n|---|---|\n| 一 | 1 |", "10,1 PR1052");
        Add(Text.Policy + "| 不计算 | 理由 |\n|---|---|\n| LN-12 LN12 | 没有数据 |", "12,9 PR1053");
        Add(Text.Rulebook + "| 规则 | 内容 | 英文 |\n|---|---|---|\n| LN12 | 基础养老金 | Base pension |", "9,3 PR1053");
        Add(Text.Rulebook + "| 规则 | 内容 | 英文 |\n|---|---|---|\n| | 基础养老金 | Base pension |", "9,2 PR1035");
        Add(Text.Rulebook + "| 规则 | 内容 |\n|---|---|\n| LN-12 | 基础养老金 |", "7,1 PR1034");
        Add(Text.Rulebook + "| 规则 | 内容 | 英文 |\n|---|---|---|\n| LN-12 | 基础养老金 | |", "9,18 PR1035");
        Add(Text.Rulebook + "| 规则 | 内容 | 英文 | 依据等级 |\n|---|---|---|---|\n| LN-12 | 基础养老金 | Base pension | E |", "9,34 PR1058");
        Add(Text.Rulebook + "| 参数 | 值 |\n|---|---|\n| 基数 base | 1 |", "7,1 PR1028");
        Add(Text.Rulebook + "```rule\n基数 base: 元\n  1\n```", "7,1 PR1028");
        Add(Text.Policy + "| 规则 | 内容 | 英文 |\n|---|---|---|\n| LN-12 | 基础养老金 | Base pension |", "10,1 PR1028");
        Add(Text.Policy + "| 按 年份 | 基数 base |\n|---|---|\n| 2020 | 1 |", "10,10 PR1054");
        Add(Text.Policy + "| 按 年份 | 基数 base: |\n|---|---|\n| 2020 | 1 |", "10,10 PR1054");
        Add(Text.Policy + "| 按 年份: | 基数 base: 元 |\n|---|---|\n| 2020 | 1 |", "10,5 PR1054");
        Add(Text.Policy + "| 按 年份 | 文号 |\n|---|---|\n| 2020 | 某号 |", "10,1 PR1055");
        Add(Text.Policy + "| 按 年份 | 基数 base: 元 | 按 地区 |\n|---|---|---|\n| 2020 | 1 | 210000 |", "10,25 PR1056");
    }
}
