using System.Globalization;
using PensionRules.Population;
using PensionRules.Population.WhatIf;

namespace PensionRules.Tests.Population.WhatIf;

/// <summary>People written as text, as the reference reads them, brought into columns by the test's own reading of numbers.</summary>
internal sealed class TextPeople(WhatIfCalculation calculation, IReadOnlyList<string> columns, IReadOnlyList<string?[]> rows) : IWhatIfPeople, IWhatIfReader
{
    /// <summary>A code that no region has.</summary>
    public const string NoRegion = "210400";

    private int _taken;

    public IWhatIfReader CreateReader() => this;

    public bool Read(WhatIfBlock block)
    {
        int first = Interlocked.Add(ref _taken, block.Capacity) - block.Capacity;
        if (first >= rows.Count)
        {
            return false;
        }

        block.FirstPlace = first;
        block.Count = Math.Min(block.Capacity, rows.Count - first);
        for (int row = 0; row < block.Count; row++)
        {
            for (int i = 0; i < calculation.Columns.Count; i++)
            {
                InputColumn column = calculation.Columns[i].Column;
                block.Input(i)[row] = rows[first + row][i] == NoRegion ? CellCode.Unreadable : Cell(rows[first + row][i], column.Decimals);
            }

            for (int g = 0; g < calculation.By.Count; g++)
            {
                if (calculation.By[g].Texts is { } texts)
                {
                    int at = columns.ToList().IndexOf(calculation.By[g].Column);
                    block.Group(g)[row] = texts.CodeOf(rows[first + row][at]);
                }
            }
        }

        return true;
    }

    private static long Cell(string? text, int decimals)
    {
        if (string.IsNullOrEmpty(text))
        {
            return CellCode.Blank;
        }

        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value))
        {
            return CellCode.Unreadable;
        }

        for (int i = 0; i < decimals; i++)
        {
            value *= 10m;
        }

        return value == decimal.Truncate(value) ? (long)value : CellCode.TooFine;
    }
}
