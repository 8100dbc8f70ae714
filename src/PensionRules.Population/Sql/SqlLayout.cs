using System.Text;

namespace PensionRules.Population.Sql;

/// <summary>Breaks long expressions into lines: the arms of a CASE stand below each other.</summary>
internal static class SqlLayout
{
    private const int MostInLine = 110;
    private const int Indent = 4;

    public static string Write(string text, int indent)
    {
        if (text.Length + indent <= MostInLine)
        {
            return text;
        }

        StringBuilder lines = new();
        int depth = 0;
        foreach (string word in Words(text))
        {
            int column = lines.Length - (lines.ToString().LastIndexOf('\n') + 1);
            if (word is "WHEN" or "ELSE")
            {
                NewLine(lines, indent + (Indent * depth));
            }
            else if (IsEnd(word))
            {
                depth--;
                NewLine(lines, indent + (Indent * depth));
            }
            else if (word is "OR" && column > MostInLine)
            {
                NewLine(lines, indent + (Indent * (depth + 1)));
            }

            if (lines.Length > 0 && lines[^1] is not (' ' or '('))
            {
                lines.Append(' ');
            }

            lines.Append(word);
            depth += word == "CASE" ? 1 : 0;
            if (word == "CONCAT_WS('; '," || (word.StartsWith("END", StringComparison.Ordinal) && word.EndsWith(',')))
            {
                NewLine(lines, indent + (Indent * (depth + 1)));
            }
        }

        return lines.ToString();
    }

    private static bool IsEnd(string word) => word.StartsWith("END", StringComparison.Ordinal) && word.AsSpan(3).Trim("),").IsEmpty;

    private static void NewLine(StringBuilder lines, int indent)
    {
        while (lines.Length > 0 && lines[^1] == ' ')
        {
            lines.Length--;
        }

        lines.Append('\n').Append(' ', indent);
    }

    // Words between spaces; what stands in quotes is one word, with all its spaces.
    private static IEnumerable<string> Words(string text)
    {
        int start = 0;
        char quote = '\0';
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '\'' or '"' or '`')
            {
                quote = c;
            }
            else if (c == '(' && text.AsSpan(i + 1).StartsWith("CASE ", StringComparison.Ordinal))
            {
                yield return text[start..(i + 1)];
                start = i + 1;
            }
            else if (c == ' ')
            {
                if (i > start)
                {
                    yield return text[start..i];
                }

                start = i + 1;
            }
        }

        if (start < text.Length)
        {
            yield return text[start..];
        }
    }
}
