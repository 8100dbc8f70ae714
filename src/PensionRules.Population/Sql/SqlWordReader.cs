namespace PensionRules.Population.Sql;

/// <summary>The words of an expression: what spaces separate, with <c>name(</c>, <c>)</c> and <c>,</c> by themselves; what stands in quotes is one word.</summary>
internal static class SqlWordReader
{
    public static IEnumerable<string> Read(string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\'' or '"' or '`':
                    i = Math.Max(i, text.IndexOf(text[i], i + 1));
                    break;
                case '(':
                    yield return text[start..(i + 1)];
                    start = i + 1;
                    break;
                case ')' or ',' or ' ':
                    if (i > start)
                    {
                        yield return text[start..i];
                    }

                    if (text[i] != ' ')
                    {
                        yield return text[i].ToString();
                    }

                    start = i + 1;
                    break;
            }
        }

        if (start < text.Length)
        {
            yield return text[start..];
        }
    }
}
