using System.Buffers;
using PensionRules.Diagnostics;

namespace PensionRules.Population.Csv;

/// <summary>Tells files that are no text in an encoding of ours by their first bytes, so that people hear what they have and what to do.</summary>
internal static class FileMagic
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;\t，；|");

    private static readonly BothLanguages SaveAsCsv = new(
        "在表格软件里另存为“CSV UTF-8（逗号分隔）”", "save it as 'CSV UTF-8 (comma delimited)' in the spreadsheet program");

    private static readonly BothLanguages Unpack = new("先解压", "unpack it first");

    /// <summary>What is wrong with a file that begins so; null for what may be text.</summary>
    /// <param name="start">Its first bytes; the more, the better.</param>
    public static Diagnostic? WhyNoText(ReadOnlySpan<byte> start) => start switch
    {
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [_, 0, ..] or [0, _, ..] => At(DiagnosticRules.FileInUtf16),
        [(byte)'P', (byte)'K', 3, 4, ..] => IsWorkbook(start)
            ? NoText("Excel 工作簿（.xlsx）", "an Excel workbook (.xlsx)", SaveAsCsv)
            : NoText("压缩文件（.zip）", "a compressed file (.zip)", Unpack),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => NoText("旧式的 Excel 或 Word 文件（.xls、.doc）", "an Excel or Word file of the old kind (.xls, .doc)", SaveAsCsv),
        [0x1F, 0x8B, ..] => NoText("压缩文件（.gz）", "a compressed file (.gz)", Unpack),
        _ => null,
    };

    /// <summary>What is wrong with a header of one name, in which another separator stands; null for nothing.</summary>
    /// <param name="header">The names.</param>
    /// <param name="separator">What separates them.</param>
    public static Diagnostic? WhyOneName(IReadOnlyList<string> header, byte separator)
    {
        if (header is not [string only] || only.AsSpan().IndexOfAny(Separators) is not (>= 0 and int at) || only[at] == separator)
        {
            return null;
        }

        return At(DiagnosticRules.OtherSeparator, NameOf(only[at]), NameOf((char)separator), WhatToDo(only[at], separator));
    }

    private static BothLanguages NameOf(char separator) => separator switch
    {
        '\t' => new("制表符", "tabs"),
        ',' => new("逗号", "commas"),
        _ => new($"“{separator}”", $"'{separator}'"),
    };

    private static BothLanguages WhatToDo(char found, byte wanted) => (found, wanted) switch
    {
        (_, (byte)'\t') => new("请去掉 --format tab", "leave out --format tab"),
        ('\t', _) => new("请另存为逗号分隔的 CSV；batch 也可以写 --format tab --header", "save it as CSV with commas; batch takes tabs with --format tab --header"),
        _ => new("请另存为逗号分隔的 CSV", "save it as CSV with commas"),
    };

    // The names of the parts of a workbook stand in the file as they are.
    private static bool IsWorkbook(ReadOnlySpan<byte> start) => start.IndexOf("[Content_Types].xml"u8) >= 0 || start.IndexOf("xl/"u8) >= 0;

    private static Diagnostic NoText(string chinese, string english, BothLanguages todo) => At(DiagnosticRules.FileIsNoText, new BothLanguages(chinese, english), todo);

    private static Diagnostic At(DiagnosticRule rule, params object[] arguments) => new(rule, new SourceLocation(string.Empty, 1, 1), arguments);
}
