using System.Text;

namespace PensionRules.Population.Sql;

/// <summary>Breaks long expressions into lines: arms of a CASE, alternatives and arguments below each other.</summary>
internal sealed class SqlLayout
{
    private const int MostInLine = 120;
    private const int Indent = 4;

    private readonly List<string> _words;
    private readonly StringBuilder _lines = new();

    private SqlLayout(string text) => _words = [.. SqlWordReader.Read(text)];

    /// <summary>An expression, broken where it is too long for what is left of a line.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="indent">How far its lines are indented.</param>
    public static string Write(string text, int indent)
    {
        if (text.Length + indent <= MostInLine)
        {
            return text;
        }

        SqlLayout layout = new(text);
        layout.Write(0, layout._words.Count, indent);
        return layout._lines.ToString();
    }

    private int Column => _lines.Length - 1 - LastBreak;

    private int LastBreak { get; set; } = -1;

    private void Write(int from, int to, int indent)
    {
        if (indent + Length(from, to) <= MostInLine && Column + Length(from, to) <= MostInLine)
        {
            Flat(from, to);
        }
        else if (Split(from, to, "OR") is [_, ..] alternatives)
        {
            Parts(from, to, alternatives, indent);
        }
        else if (Split(from, to, "AND") is [_, ..] conditions)
        {
            Parts(from, to, conditions, indent);
        }
        else
        {
            OneAfterTheOther(from, to, indent);
        }
    }

    private void Parts(int from, int to, List<int> breaks, int indent)
    {
        int start = from;
        foreach (int next in breaks.Append(to))
        {
            if (start > from)
            {
                NewLine(indent + Indent);
                Word(_words[start++]);
            }

            Write(start, next, indent + Indent);
            start = next;
        }
    }

    private void OneAfterTheOther(int from, int to, int indent)
    {
        int next = from;
        while (next < to)
        {
            int end = Math.Min(End(next), to - 1);
            if (end == next || Column + Length(next, end + 1) <= MostInLine)
            {
                Flat(next, end + 1);
            }
            else if (_words[next] == "CASE")
            {
                Case(next, end, indent);
            }
            else
            {
                Arguments(next, end, indent);
            }

            next = end + 1;
        }
    }

    private void Case(int from, int end, int indent)
    {
        Word("CASE");
        int start = from + 1;
        foreach (int arm in Arms(from, end).Append(end))
        {
            if (arm == start)
            {
                continue;
            }

            if (_words[start] is "WHEN" or "ELSE")
            {
                NewLine(indent + Indent);
            }

            Arm(start, arm, indent + Indent);
            start = arm;
        }

        NewLine(indent);
        Word(_words[end]);
    }

    // What stands between CASE and the first WHEN, an arm, or ELSE.
    private void Arm(int from, int to, int indent)
    {
        int then = _words[from] == "WHEN" ? Split(from, to, "THEN").Append(to).First() : to;
        Write(from, then, indent);
        if (then < to)
        {
            Word("THEN");
            int length = Length(then + 1, to);
            if (Column + length > MostInLine && indent + Indent + length <= MostInLine)
            {
                NewLine(indent + Indent);
            }

            Write(then + 1, to, indent);
        }
    }

    private void Arguments(int from, int end, int indent)
    {
        Word(_words[from]);
        int start = from + 1;
        foreach (int comma in Split(start, end, ",").Append(end))
        {
            NewLine(indent + Indent);
            Write(start, comma, indent + Indent);
            if (comma < end)
            {
                _lines.Append(',');
            }

            start = comma + 1;
        }

        _lines.Append(_words[end]);
    }

    private List<int> Arms(int from, int end)
    {
        List<int> arms = [];
        for (int i = from + 1; i < end; i = End(i) + 1)
        {
            if (_words[i] is "WHEN" or "ELSE")
            {
                arms.Add(i);
            }
        }

        return arms;
    }

    // Where a word stands outside of parentheses and CASE; the AND of BETWEEN is none.
    private List<int> Split(int from, int to, string word)
    {
        List<int> places = [];
        bool isBetween = false;
        for (int i = from; i < to; i = End(i) + 1)
        {
            if (_words[i] == word && !(isBetween && word == "AND"))
            {
                places.Add(i);
            }

            isBetween = _words[i] == "BETWEEN" || (isBetween && _words[i] != "AND");
        }

        return places;
    }

    // The closing word of what a word opens, or the word itself.
    private int End(int from)
    {
        int depth = 0;
        for (int i = from; i < _words.Count; i++)
        {
            depth += Depth(_words[i]);
            if (depth <= 0)
            {
                return i;
            }
        }

        return from;
    }

    private static int Depth(string word)
    {
        if (word == "CASE" || word.EndsWith('('))
        {
            return 1;
        }

        return word is "END" or ")" ? -1 : 0;
    }

    private int Length(int from, int to)
    {
        int length = 0;
        for (int i = from; i < to; i++)
        {
            length += _words[i].Length + 1;
        }

        return length;
    }

    private void Flat(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            Word(_words[i]);
        }
    }

    private void Word(string word)
    {
        bool isTight = _lines.Length == 0 || _lines[^1] is ' ' or '(' or '\n' || word is ")" or ",";
        _lines.Append(isTight ? string.Empty : " ").Append(word);
    }

    // A line on which nothing stands yet is begun anew.
    private void NewLine(int indent)
    {
        if (LastBreak >= 0 && string.IsNullOrWhiteSpace(_lines.ToString(LastBreak, _lines.Length - LastBreak)))
        {
            _lines.Length = LastBreak;
        }

        LastBreak = _lines.Length;
        _lines.Append('\n').Append(' ', indent);
    }
}
