using System.Globalization;
using System.Text;
using PensionRules.Building;
using PensionRules.Numerics;
using PensionRules.Policies;
using PensionRules.Population;

namespace PensionRules.Tests.Population.Sql;

/// <summary>The cells of a column as a table of a database holds them: numbers as numeric, days as date, everything else as text.</summary>
internal sealed class SqlCells(InputColumn column, PolicySet set)
{
    private readonly HashSet<long> _regions = [.. set.Header.Regions.All.Select(r => (long)r.Number)];

    private TypeKind Kind => column.Term.Type.Kind;

    public string Name => column.Term.Id;

    public string Type => Kind switch
    {
        TypeKind.Number => "numeric",
        TypeKind.Date => "date",
        _ => "text",
    };

    /// <summary>The cell that a table can hold: a number or day that cannot be read is none there, a wrong choice or month has no decimals.</summary>
    public long Allowed(long cell) => cell switch
    {
        CellCode.Blank => cell,
        CellCode.Unreadable when Kind == TypeKind.Number => CellCode.TooLarge,
        CellCode.TooFine when Kind == TypeKind.Number && column.Low == column.High => CellCode.Blank,
        _ when Kind == TypeKind.Number => cell,
        CellCode.Unreadable or CellCode.TooFine or CellCode.TooLarge => Kind == TypeKind.Date ? CellCode.Blank : CellCode.Unreadable,
        _ when Kind == TypeKind.Region && !_regions.Contains(cell) => CellCode.Unreadable,
        _ => cell,
    };

    /// <summary>Writes a cell in the text form of COPY.</summary>
    public void Write(StringBuilder line, long cell, int row)
    {
        switch (cell)
        {
            case CellCode.Blank:
                line.Append("\\N");
                break;
            case CellCode.Unreadable:
                line.Append(Kind is TypeKind.Month ? "2003-13" : "?");
                break;
            case CellCode.TooLarge:
                line.Append("-12345678901234567890123");
                break;
            case CellCode.TooFine:
                AppendNumber(line, Inside(), column.Decimals);
                line.Append(column.Decimals == 0 ? ".5" : "5");
                break;
            default:
                WriteValue(line, cell, row);
                break;
        }
    }

    public static void AppendNumber(StringBuilder line, long whole, int decimals)
    {
        if (whole < 0)
        {
            line.Append('-');
        }

        UInt128 digits = (UInt128)Int128.Abs(whole);
        UInt128 one = (UInt128)InputColumn.PowerOfTen(decimals);
        line.Append(CultureInfo.InvariantCulture, $"{(ulong)(digits / one)}");
        if (decimals > 0)
        {
            line.Append('.').Append(((ulong)(digits % one)).ToString(CultureInfo.InvariantCulture).PadLeft(decimals, '0'));
        }
    }

    // Half a step more is still inside.
    private long Inside() => column.Low >= 0 ? column.Low : column.High > 0 ? 0 : column.Low;

    private void WriteValue(StringBuilder line, long cell, int row)
    {
        switch (Kind)
        {
            case TypeKind.Number:
                AppendNumber(line, cell, column.Decimals);
                break;
            case TypeKind.YesNo:
                string[] words = cell == 1 ? ["是", "yes", "true"] : ["否", "no", "false"];
                line.Append(words[row % 3]);
                break;
            case TypeKind.Choice:
                ChoiceValue choice = column.Term.Type.Choice!.Values[(int)cell];
                line.Append(row % 2 == 0 ? choice.Id : choice.Name);
                break;
            case TypeKind.Region:
                line.Append(cell.ToString("D6", CultureInfo.InvariantCulture));
                break;
            case TypeKind.Date:
                line.Append(ScalarCode.Date(Rational.FromInt64(cell)).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
                break;
            case TypeKind.Month:
                line.Append(ScalarCode.Month(Rational.FromInt64(cell)).ToString("uuuu-MM", CultureInfo.InvariantCulture));
                break;
            default:
                line.Append(cell.ToString("D4", CultureInfo.InvariantCulture));
                break;
        }
    }
}
