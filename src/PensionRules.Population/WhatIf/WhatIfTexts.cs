using System.Collections.Concurrent;

namespace PensionRules.Population.WhatIf;

/// <summary>The texts of a column that is no term, numbered from 0 as they come. Safe to use from many threads.</summary>
public sealed class WhatIfTexts
{
    private readonly ConcurrentDictionary<string, long> _codes = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private readonly List<string> _texts = [];

    /// <summary>The number of a text; <see cref="CellCode.Blank"/> for an empty one, and <see cref="CellCode.TooLarge"/> for a text beyond <see cref="WhatIfCalculation.MostGroups"/>.</summary>
    /// <param name="text">The text; blanks at its ends do not count.</param>
    /// <returns>The number.</returns>
    public long CodeOf(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> trimmed = text.Trim();
        if (trimmed.IsEmpty)
        {
            return CellCode.Blank;
        }

        return _codes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(trimmed, out long code) ? code : Add(trimmed.ToString());
    }

    /// <summary>The text of a number.</summary>
    /// <param name="code">The number.</param>
    /// <returns>The text.</returns>
    public string TextOf(long code)
    {
        lock (_gate)
        {
            return _texts[(int)code];
        }
    }

    private long Add(string text)
    {
        lock (_gate)
        {
            if (_codes.TryGetValue(text, out long known))
            {
                return known;
            }

            if (_texts.Count > WhatIfCalculation.MostGroups)
            {
                return CellCode.TooLarge;
            }

            _texts.Add(text);
            return _codes[text] = _texts.Count - 1;
        }
    }
}
