namespace PensionRules.Diagnostics;

public static partial class DiagnosticRules
{
    internal static readonly DiagnosticRule NotUtf8 = new(
        "PR1001", "从这里起不是 UTF-8（可能是 GB18030）；请把文件另存为 UTF-8", "this is not UTF-8 from here on (GB18030, perhaps); save the file as UTF-8", "bytes D6 D0, 中 in GB18030");

    internal static readonly DiagnosticRule Unreadable = new(
        "PR1002", "读不了“{0}”：{1}；请检查路径和权限", "'{0}' cannot be read: {1}; check the path and its permissions", "missing.md");

    internal static readonly DiagnosticRule NestedTooDeep = new(
        "PR1003", "列表或引文嵌套太深，无法读取；请减少层数", "lists or quotes are nested too deep to be read; take some levels out", "> > > > …");

    internal static readonly DiagnosticRule MissingTitle = new(
        "PR1004", "文件要以一级标题开头：“# 标题”", "a document begins with its level-1 heading: '# title'", "政策正文");

    internal static readonly DiagnosticRule SecondTitle = new(
        "PR1005", "一级标题只能有一个；条文请用“## 标题”", "a document has one level-1 heading; write articles as '## heading'", "# 又一个标题");

    internal static readonly DiagnosticRule HashWithoutSpace = new(
        "PR1006", "“{0}”不是标题：请顶格写一至六个半角 # 加一个空格；正文以 # 开头时写 \\#", "'{0}' is no heading: write one to six half-width # and a space, at the margin; prose that begins with # is written \\#", "##第六条");

    internal static readonly DiagnosticRule UnderlinedHeading = new(
        "PR1007", "标题不用下划线；请写“## 标题”，分隔线前空一行", "a heading is not underlined; write '## heading', and leave a blank line before a rule across the page", "第六条\n---");

    internal static readonly DiagnosticRule EmptyHeading = new(
        "PR1008", "标题没有文字；请写出条文的编号和名称", "the heading has no text; write the article's number and name", "## {LN-12}");

    internal static readonly DiagnosticRule BracesInHeading = new(
        "PR1009", "花括号只写在标题末尾，用半角，成对，内有编号：“## 六 基础养老金 {{LN-12 LN-13}}”", "braces stand once, at the end of a heading, half-width, in a pair, with ids inside: '## 六 基础养老金 {{LN-12 LN-13}}'", "## {LN-12} 第六条");

    internal static readonly DiagnosticRule UnknownMark = new(
        "PR1010", "标题里不认识“{0}”；花括号内只写 LN-12、CN05-01 这样的编号和 未核实", "'{0}' is no mark of a heading; braces hold rule ids such as LN-12 or CN05-01, and 未核实", "## 第六条 {LN12}");

    internal static readonly DiagnosticRule RepeatedMark = new(
        "PR1011", "标题里重复了“{0}”；请删去一个", "'{0}' stands twice in this heading; remove one", "## 第六条 {LN-12 LN-12}");

    internal static readonly DiagnosticRule StrayTableLine = new(
        "PR1012", "以“{0}”开头的行要在表格里；表格前空一行，竖线用半角；正文以竖线开头时写 \\|", "a line that begins with '{0}' belongs to a table: leave a blank line before the table and use half-width bars; prose that begins with a bar is written \\|", "正文\n| 参数 | 值 |");

    internal static readonly DiagnosticRule NestedBlock = new(
        "PR1013", "列表或引文里的{0}不会被读取；请移到外面，顶格写", "a {0} inside a list or a quote is not read; move it out, to the margin", "> | 参数 | 值 |");

    internal static readonly DiagnosticRule MissingDelimiterRow = new(
        "PR1014", "表头下面要有分隔行，例如“|---|--:|”", "a table has a delimiter row under its header, such as '|---|--:|'", "| 参数 | 值 |\n| 基数 base | 1 |");

    internal static readonly DiagnosticRule SecondDelimiterRow = new(
        "PR1015", "表格中间又有一行分隔行；两个表格之间请空一行", "a second delimiter row; leave a blank line between two tables", "| 参数 | 值 |\n|---|---|\n| 基数 base | 1 |\n|---|---|");

    internal static readonly DiagnosticRule RowWidth = new(
        "PR1016", "这一行有 {0} 格，表头有 {1} 格；请补上或删去格子，格内的竖线写 \\|", "this row has {0} cells and its header has {1}; add or remove cells, and write a bar inside a cell as \\|", "| 参数 | 值 |\n|---|---|\n| 基数 base | 1 | 2 |");

    internal static readonly DiagnosticRule UnclosedRow = new(
        "PR1017", "表格的行要以竖线结束；请在行末补“|”", "a row ends with a bar; add '|' at its end", "| 参数 | 值 |\n|---|---|\n| 基数 base | 1");

    internal static readonly DiagnosticRule TableWithoutRows = new(
        "PR1018", "表格没有内容；请补上一行，或删去表格", "the table has no rows; add one or remove the table", "| 参数 | 值 |\n|---|---|");

    internal static readonly DiagnosticRule TextInTable = new(
        "PR1019", "表格的每一行都以“|”开头；表格后面的文字请空一行再写", "every row of a table begins with '|'; leave a blank line before text that follows a table", "| 参数 | 值 |\n|---|---|\n| 基数 base | 1 |\n正文");

    internal static readonly DiagnosticRule TableWithoutBars = new(
        "PR1020", "表格的行要以“|”开头，以“|”结束", "the rows of a table begin and end with '|'", "参数 | 值\n--- | ---\n基数 base | 1");

    internal static readonly DiagnosticRule UnknownFence = new(
        "PR1021", "代码块只有“```rule”，这里是“{0}”；不计算的内容请写成正文{1}", "the only fenced block is '```rule', not '{0}'; write what is not computed as prose{1}", "```rules\n基数: 元\n  1\n```");

    internal static readonly DiagnosticRule UnclosedFence = new(
        "PR1022", "“```rule”没有结束；请在公式后面另起一行写“```”", "the rule block does not end; write '```' on a line of its own after the formulas", "```rule\n基数: 元\n  1");

    internal static readonly DiagnosticRule EmptyFence = new(
        "PR1023", "规则块里没有规则；请写出公式，或删去它", "the rule block holds no rule; write a formula or remove the block", "```rule\n# 待写\n```");

    internal static readonly DiagnosticRule BarInIndentedCode = new(
        "PR1024", "缩进四格以上的行是代码，表格不会被读取；请顶格写", "lines indented by four or more are code, so this table is not read; write it at the margin", "    | 参数 | 值 |");

    internal static readonly DiagnosticRule HtmlBlock = new(
        "PR1025", "文件里不用 HTML；只可以写注释 <!-- … -->", "a document holds no HTML other than comments <!-- … -->", "<table><tr><td>1</td></tr></table>");

    internal static readonly DiagnosticRule UnclosedComment = new(
        "PR1026", "注释要以 --> 结束，其后同一行不写别的", "a comment ends with -->, and nothing follows it on that line", "<!-- 说明");

    internal static readonly DiagnosticRule UnknownTableKind = new(
        "PR1027", "不认识表格“{0}”；表头第一格的第一个词说明种类：{2}（说明 是给人看的表）{1}", "'{0}' is no kind of table; the first word of the first header cell is one of {2} (note is for people){1}", "| 参效 | 值 |\n|---|---|\n| 基数 base | 1 |");

    internal static readonly DiagnosticRule KindNotHere = new(
        "PR1028", "“{0}”不能写在{1}文件里；请移到适当的文件", "'{0}' does not belong in a {1} document; move it to one where it does", "| 输出 | 单位 |\n|---|---|\n| 月养老金 monthly_pension | 元/月 |");

    internal static readonly DiagnosticRule TextAfterKind = new(
        "PR1029", "表头“{0}”后面不应再有“{1}”；请删去", "nothing follows the kind '{0}' in its cell; remove '{1}'", "| 参数 表一 | 值 |\n|---|---|\n| 基数 base | 1 |");

    internal static readonly DiagnosticRule MissingTableName = new(
        "PR1030", "“{0}”后面要写名称，例如“{0} {1}”", "'{0}' is followed by a name, for example '{0} {1}'", "| 数据 | 年份 |\n|---|---|\n| 1 | 2020 |");

    internal static readonly DiagnosticRule BlankHeader = new(
        "PR1031", "表头这一格是空的；请写出这一列的名称", "this header cell is blank; write what the column holds", "| 参数 | 值 | |\n|---|---|---|\n| 基数 base | 1 | |");

    internal static readonly DiagnosticRule UnknownColumn = new(
        "PR1032", "“{0}”不是这种表格的列；可以有 {2}{1}", "'{0}' is no column of this table; its columns are {2}{1}", "| 参数 | 值 | 证剧 |\n|---|---|---|\n| 基数 base | 1 | |");

    internal static readonly DiagnosticRule RepeatedColumn = new(
        "PR1033", "“{0}”这一列写了两次；请删去一列", "the column '{0}' stands twice; remove one", "| 参数 | 值 | 值 |\n|---|---|---|\n| 基数 base | 1 | 2 |");

    internal static readonly DiagnosticRule MissingColumn = new(
        "PR1034", "表格缺少“{0}”这一列；请补上", "the table lacks the column '{0}'; add it", "| 参数 | 证据 |\n|---|---|\n| 基数 base | 原文 |");

    internal static readonly DiagnosticRule MissingCell = new(
        "PR1035", "“{0}”这一格不能空；请填写", "the cell '{0}' cannot be blank; fill it in", "| 参数 | 值 |\n|---|---|\n| 基数 base | |");

    internal static readonly DiagnosticRule MissingIdentity = new(
        "PR1036", "文件没有身份表；请在标题下面写“| 政策 policy | 编号 |”（或 制度、资料、算例集）", "the document has no identity table; under its title write '| 政策 policy | id |' (or 制度 scheme, 资料 data-set, 算例集 cases)", "# 标题\n\n正文");

    internal static readonly DiagnosticRule BeforeIdentity = new(
        "PR1037", "身份表要在最前面；请把它移到此处的{0}之前", "the identity table comes first; move it before this {0}", "# 标题\n\n```rule\n基数: 元\n  1\n```\n\n| 制度 scheme | s |\n|---|---|\n| 英文名 title-en | S |");

    internal static readonly DiagnosticRule SecondIdentity = new(
        "PR1038", "身份表只能有一个；请删去这一个", "a document has one identity table; remove this one", "| 政策 policy | b |\n|---|---|\n| 地区 region | 210000 |");

    internal static readonly DiagnosticRule IdentityWidth = new(
        "PR1039", "身份表是两列：键和值；这里有 {0} 列", "an identity table has two columns, key and value, not {0}", "# 标题\n\n| 制度 scheme | s | t |\n|---|---|---|\n| 英文名 title-en | S | |");

    internal static readonly DiagnosticRule UnknownKey = new(
        "PR1040", "身份表里不认识“{0}”{1}", "'{0}' is no key of an identity table{1}", "# 标题\n\n| 制度 scheme | s |\n|---|---|\n| 英文 title-en | S |");

    internal static readonly DiagnosticRule KeyNotHere = new(
        "PR1041", "{1}文件的身份表里没有“{0}”；请删去", "'{0}' is no key of a {1} document; remove it", "# 标题\n\n| 制度 scheme | s |\n|---|---|\n| 地区 region | 210000 |");

    internal static readonly DiagnosticRule RepeatedKey = new(
        "PR1042", "身份表里“{0}”写了两次；请删去一行", "'{0}' stands twice in the identity table; remove one", "# 标题\n\n| 制度 scheme | s |\n|---|---|\n| 英文名 title-en | S |\n| 英文名 title-en | T |");

    internal static readonly DiagnosticRule MissingKey = new(
        "PR1043", "{1}文件的身份表缺少“{0}”；请补上一行", "the identity table of a {1} document lacks '{0}'; add a row", "# 标题\n\n| 制度 scheme | s |\n|---|---|\n| 文件 document | 国发〔2005〕38号 |");

    internal static readonly DiagnosticRule BadName = new(
        "PR1044", "“{0}”不是名称；请写“中文名 ascii_id”，名称以文字开头，其后是文字、数字或 _", "'{0}' is no name; write '中文名 ascii_id', letters first, then letters, digits or _", "| 参数 | 值 |\n|---|---|\n| 2倍基数 base | 1 |");

    internal static readonly DiagnosticRule BadId = new(
        "PR1045", "“{0}”不是标识；名称后面的标识用英文字母开头，其后是字母、数字或 _", "'{0}' is no id; the id after a name begins with an ASCII letter, then letters, digits or _", "| 参数 | 值 |\n|---|---|\n| 基数 计发基数 | 1 |");

    internal static readonly DiagnosticRule ReplacementNotHere = new(
        "PR1046", "这里不能用“改”；改的是参数、开关、按表的列和规则", "nothing is replaced here; 改 stands before parameters, switches, columns of 按 tables and rules", "| 输入 | 单位 |\n|---|---|\n| 改 年龄 age | 岁 |");

    internal static readonly DiagnosticRule NothingAbove = new(
        "PR1047", "第一行的“{0}”不能空：空格表示与上一行相同", "the cell '{0}' of the first row cannot be blank: blank means the one above", "| 参数 | 值 |\n|---|---|\n| | 1 |");

    internal static readonly DiagnosticRule ValueWithoutDate = new(
        "PR1048", "“{0}”的又一个值要在“自”一列写明从何时起", "a further value of '{0}' says in the column 自 from which date it holds", "| 参数 | 值 |\n|---|---|\n| 基数 base | 1 |\n| | 2 |");

    internal static readonly DiagnosticRule BadEvidence = new(
        "PR1049", "不认识证据“{0}”；请写 原文、修复(0.97): 理由、无法辨认(0.8): 理由、未核实(C): 理由 或 同上", "'{0}' is no evidence; write 原文, 修复(0.97): why, 无法辨认(0.8): why, 未核实(C): why or 同上", "| 参数 | 值 | 证据 |\n|---|---|---|\n| 基数 base | 1 | 修复 |");

    internal static readonly DiagnosticRule NoEvidenceAbove = new(
        "PR1050", "第一行不能写“同上”；请写出证据", "同上 has no row above it; write the evidence", "| 参数 | 值 | 证据 |\n|---|---|---|\n| 基数 base | 1 | 同上 |");

    internal static readonly DiagnosticRule NotYesOrNo = new(
        "PR1051", "“{0}”应是 是 或 否", "'{0}' is neither 是 (yes) nor 否 (no)", "| 输出 | 单位 | 必出 |\n|---|---|---|\n| 月养老金 monthly_pension | 元/月 | 要 |");

    internal static readonly DiagnosticRule NothingExpected = new(
        "PR1052", "算例没有期望的结果；请加一列“=项”", "these cases expect nothing; add a column '=term'", "| 算例 | 基数 |\n|---|---|\n| 一 | 1 |");

    internal static readonly DiagnosticRule NotARuleId = new(
        "PR1053", "“{0}”不是规则编号；编号如 LN-12、CN05-01", "'{0}' is no rule id; ids look like LN-12 or CN05-01", "| 不计算 | 理由 |\n|---|---|\n| LN12 | 没有数据 |");

    internal static readonly DiagnosticRule ColumnWithoutUnit = new(
        "PR1054", "“{0}”不是 公布、文号、证据，就要写成“名 id: 单位”{1}", "'{0}' is not 公布, 文号 or 证据, so it is written 'name id: unit'{1}", "| 按 年份 | 基数 base |\n|---|---|\n| 2020 | 1 |");

    internal static readonly DiagnosticRule NoValueColumn = new(
        "PR1055", "“按”表没有值；请加一列“名 id: 单位”", "the table has keys and no values; add a column 'name id: unit'", "| 按 年份 | 文号 |\n|---|---|\n| 2020 | 某号 |");

    internal static readonly DiagnosticRule KeyAfterValue = new(
        "PR1056", "“按”的列要写在值的前面", "key columns stand before the values", "| 按 年份 | 基数 base: 元 | 按 地区 |\n|---|---|---|\n| 2020 | 1 | 210000 |");

    internal static readonly DiagnosticRule StrayFence = new(
        "PR1057", "“{0}”不是代码块：请顶格写“```rule”，其后不写别的", "'{0}' begins no fenced block: write '```rule' at the margin and nothing after it", "正文\n    ```rule\n    基数: 元");

    internal static readonly DiagnosticRule NotAGrade = new(
        "PR1058", "依据等级“{0}”要写 A、B、C、D 之一，或者空着", "the grade '{0}' is A, B, C or D, or left blank", "| 规则 | 内容 | 英文 | 依据等级 |\n|---|---|---|---|\n| LN-12 | 基础养老金 | Base pension | E |");

    internal static readonly DiagnosticRule CutShort = new(
        "PR1059", "文件在一个字的中间断了（前面都是 UTF-8），可能没有保存或传送完整；请重新取得这个文件", "the file ends in the middle of a character (it is UTF-8 up to here), so it may not have been saved or copied in full; get it again", "bytes E8 BE BD E5 AE, 辽 and two bytes of 宁");

    private static DiagnosticRule[] Documents =>
    [
        NotUtf8, Unreadable, NestedTooDeep, MissingTitle, SecondTitle, HashWithoutSpace, UnderlinedHeading, EmptyHeading,
        BracesInHeading, UnknownMark, RepeatedMark, StrayTableLine, NestedBlock, MissingDelimiterRow, SecondDelimiterRow,
        RowWidth, UnclosedRow, TableWithoutRows, TextInTable, TableWithoutBars, UnknownFence, UnclosedFence, EmptyFence,
        BarInIndentedCode, HtmlBlock, UnclosedComment, UnknownTableKind, KindNotHere, TextAfterKind, MissingTableName,
        BlankHeader, UnknownColumn, RepeatedColumn, MissingColumn, MissingCell, MissingIdentity, BeforeIdentity,
        SecondIdentity, IdentityWidth, UnknownKey, KeyNotHere, RepeatedKey, MissingKey, BadName, BadId, ReplacementNotHere,
        NothingAbove, ValueWithoutDate, BadEvidence, NoEvidenceAbove, NotYesOrNo, NothingExpected, NotARuleId,
        ColumnWithoutUnit, NoValueColumn, KeyAfterValue, StrayFence, NotAGrade, CutShort,
    ];
}
