using PensionRules.Population;

namespace PensionRules.Tests.Population.RandomLaws;

/// <summary>Cells of a column: about zero, at the ends of the range and beside them, where integers of one width end, anywhere; blank ones, and such as cannot be right.</summary>
internal sealed class CellPicker(Random random)
{
    private static readonly long[] Borders = [0, 1L << 31, 1L << 32, 1L << 51, 1L << 53, 1L << 61];

    private readonly double _blanks = random.Next(3) switch { 0 => 0, 1 => 0.05, _ => 0.3 };
    private readonly double _bad = random.Next(2) == 0 ? 0 : 0.03;

    public long Pick(LawInput column)
    {
        if (random.NextDouble() < _blanks)
        {
            return CellCode.Blank;
        }

        return random.NextDouble() < _bad ? Bad(column) : Good(column);
    }

    private long Good(LawInput column)
    {
        long cell = Math.Clamp(Any(column), column.Low, column.High);
        return cell - (cell % column.Multiple);
    }

    private long Any(LawInput column) => random.Next(8) switch
    {
        0 => column.Low,
        1 => column.High,
        2 => Beside(random.Next(2) == 0 ? column.Low : column.High, column.Multiple),
        3 => Beside(0, column.Multiple),
        4 => Beside(Borders[random.Next(Borders.Length)] * (random.Next(2) == 0 ? 1 : -1), column.Multiple),
        5 => column.Low + (long)Math.Pow(2, random.NextDouble() * Math.Log2(Math.Max(2.0, (double)column.High - column.Low))),
        _ => random.NextInt64(column.Low, column.High + 1),
    };

    private long Beside(long cell, long step) => cell + (random.Next(-2, 3) * step);

    private long Bad(LawInput column) => random.Next(7) switch
    {
        0 => CellCode.Unreadable,
        1 => CellCode.TooFine,
        2 => CellCode.TooLarge,
        3 => Math.Max(column.Low - 1 - random.Next(3), -CellCode.MostMagnitude - 1),
        4 => column.High + 1 + random.Next(3),
        5 => Math.Clamp(Any(column), column.Low, column.High),
        _ => (random.Next(2) == 0 ? 1 : -1) * (CellCode.MostMagnitude + random.Next(-1, 2)),
    };
}
