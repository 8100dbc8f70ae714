namespace PensionRules.Documents.Sources;

/// <summary>The marks that put a line into a list or a quote.</summary>
internal static class ContainerMarks
{
    /// <summary>A line without the marks and the white space before its content.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The content.</returns>
    public static ReadOnlySpan<char> Strip(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> rest = line.TrimStart();
        for (int length = MarkLength(rest); length > 0; length = MarkLength(rest))
        {
            rest = rest[length..].TrimStart();
        }

        return rest;
    }

    private static int MarkLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return 0;
        }

        if (text[0] == '>')
        {
            return 1;
        }

        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        bool isMark = digits < text.Length && (digits == 0 ? text[0] is '-' or '*' or '+' : text[digits] is '.' or ')');
        bool endsMark = digits + 1 >= text.Length || char.IsWhiteSpace(text[digits + 1]);
        return isMark && endsMark ? digits + 1 : 0;
    }
}
