using PensionRules.Calculation;
using PensionRules.Policies;

namespace PensionRules.Evaluation;

/// <summary>The rows of a list as given; a list or field that was not given is missing, not empty.</summary>
internal static class GivenRows
{
    public static RowData<Scalar> Of(Term list, TermValue? value)
    {
        if (value is null)
        {
            return RowData<Scalar>.Of(Missing(list));
        }

        IReadOnlyList<Term> fields = list.Type.Fields!;
        RowData<Scalar> rows = new(fields.Count, new Scalar[value.Rows!.Count * fields.Count], value.Rows.Count);
        for (int row = 0; row < rows.Count; row++)
        {
            for (int column = 0; column < fields.Count; column++)
            {
                rows.At(row, column) = value.Rows[row][column] is { } cell
                    ? new Scalar(cell.Number)
                    : Scalar.Of(Missing(InRow(list, row + 1, fields[column])));
            }
        }

        return rows;
    }

    // A field in a row of the list, under a name that says which row.
    private static Term InRow(Term list, int row, Term field)
    {
        FieldInRow place = new(list, row, field);
        return new Term(place.ToText(Language.Chinese), place.Path, field.Type, field.Location) { IsInput = true };
    }

    private static Fault Missing(Term term) => new(FaultKind.Missing, term, string.Empty, term.Location);
}
