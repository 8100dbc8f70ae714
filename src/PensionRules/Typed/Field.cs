using NodaTime;
using PensionRules.Calculation;
using PensionRules.Policies;

namespace PensionRules.Typed;

/// <summary>Makes the fields of one record or row type; a property that is null is not given.</summary>
internal static class Field<TRecord>
    where TRecord : class
{
    public static RecordField Number(string term, Func<TRecord, decimal?> read) =>
        new(term, TypeKind.Number, r => read((TRecord)r) is { } value ? new InputValue?(value) : null);

    public static RecordField Whole(string term, Func<TRecord, int?> read) =>
        new(term, TypeKind.Number, r => read((TRecord)r) is { } value ? new InputValue?(value) : null);

    public static RecordField Year(string term, Func<TRecord, int?> read) =>
        new(term, TypeKind.Year, r => read((TRecord)r) is { } value ? new InputValue?(value) : null);

    public static RecordField YesNo(string term, Func<TRecord, bool?> read) =>
        new(term, TypeKind.YesNo, r => read((TRecord)r) is { } value ? new InputValue?(value) : null);

    public static RecordField Day(string term, Func<TRecord, LocalDate?> read) =>
        new(term, TypeKind.Date, r => read((TRecord)r) is { } value ? new InputValue?(value) : null);

    public static RecordField Month(string term, Func<TRecord, YearMonth?> read) =>
        new(term, TypeKind.Month, r => read((TRecord)r) is { } value ? new InputValue?(value) : null);

    public static RecordField Place(string term, Func<TRecord, Region?> read) =>
        new(term, TypeKind.Region, r => read((TRecord)r) is { } value ? new InputValue?(value) : null);

    /// <summary>A named choice; the ids of its values are those of the enumeration in snake case.</summary>
    public static RecordField Choice<TChoice>(string term, Func<TRecord, TChoice?> read)
        where TChoice : struct, Enum => Choice(term, read, value => SnakeCase.Of(value.ToString()));

    /// <summary>A named choice; <paramref name="id"/> says the id of a value of the enumeration.</summary>
    public static RecordField Choice<TChoice>(string term, Func<TRecord, TChoice?> read, Func<TChoice, string> id)
        where TChoice : struct, Enum =>
        new(term, TypeKind.Choice, r => read((TRecord)r) is { } value ? new InputValue?(id(value)) : null)
        {
            Choices = [.. Enum.GetValues<TChoice>().Select(id)],
        };

    /// <summary>A list of rows; an empty list is given, and holds nothing.</summary>
    public static RecordField Rows<TRow>(string term, Func<TRecord, IReadOnlyList<TRow>?> read, IReadOnlyList<RecordField> fields)
        where TRow : class =>
        new(term, TypeKind.List, r => read((TRecord)r) is { } rows ? new InputValue?(InputValue.Rows(rows.Select(row => InputsOf(row, fields)))) : null)
        {
            Fields = fields,
            Row = typeof(TRow),
        };

    private static PolicyInputs InputsOf(object row, IReadOnlyList<RecordField> fields)
    {
        PolicyInputs inputs = [];
        foreach (RecordField field in fields)
        {
            field.Give(row, inputs);
        }

        return inputs;
    }
}
