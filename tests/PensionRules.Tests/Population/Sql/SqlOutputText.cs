using System.Globalization;
using System.Text;
using PensionRules.Building;
using PensionRules.Numerics;
using PensionRules.Policies;
using PensionRules.Population;

namespace PensionRules.Tests.Population.Sql;

/// <summary>A value of an output as a database writes it: every number with the same decimals.</summary>
internal sealed class SqlOutputText
{
    private readonly OutputColumn _output;
    private readonly int _decimals;
    private readonly long _factor;

    public SqlOutputText(OutputColumn output)
    {
        _output = output;
        _decimals = Math.Max(0, Rational.DecimalDigits(output.Denominator));
        _factor = InputColumn.PowerOfTen(_decimals) / output.Denominator;
    }

    public bool IsYesNo => _output.Term.Type.Kind == TypeKind.YesNo;

    public string Id => _output.Term.Id;

    public void Write(StringBuilder line, long value)
    {
        if (value == CellCode.Blank)
        {
            line.Append("\\N");
            return;
        }

        switch (_output.Term.Type.Kind)
        {
            case TypeKind.Number:
                SqlCells.AppendNumber(line, checked(value * _factor), _decimals);
                break;
            case TypeKind.YesNo:
                line.Append(value == 1 ? 't' : 'f');
                break;
            case TypeKind.Choice:
                line.Append(_output.Term.Type.Choice!.Values[(int)value].Id);
                break;
            case TypeKind.Region:
                line.Append(value.ToString("D6", CultureInfo.InvariantCulture));
                break;
            case TypeKind.Date:
                line.Append(ScalarCode.Date(Rational.FromInt64(value)).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
                break;
            case TypeKind.Month:
                line.Append(ScalarCode.Month(Rational.FromInt64(value)).ToString("uuuu-MM", CultureInfo.InvariantCulture));
                break;
            default:
                line.Append(value.ToString(CultureInfo.InvariantCulture));
                break;
        }
    }
}
