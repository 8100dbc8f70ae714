using NodaTime;
using PensionRules.Calculation;
using PensionRules.Policies;

namespace PensionRules.Typed;

/// <summary>Makes the fields of one record type; a property that is null is not given.</summary>
internal static class Field<TRecord>
    where TRecord : SchemeInput
{
    public static RecordField Number(string term, Func<TRecord, decimal?> read) =>
        new(term, TypeKind.Number, r => read((TRecord)r) is { } value ? new InputValue?(value) : null);

    public static RecordField Whole(string term, Func<TRecord, int?> read) =>
        new(term, TypeKind.Number, r => read((TRecord)r) is { } value ? new InputValue?(value) : null);

    public static RecordField YesNo(string term, Func<TRecord, bool?> read) =>
        new(term, TypeKind.YesNo, r => read((TRecord)r) is { } value ? new InputValue?(value) : null);

    public static RecordField Day(string term, Func<TRecord, LocalDate?> read) =>
        new(term, TypeKind.Date, r => read((TRecord)r) is { } value ? new InputValue?(value) : null);

    public static RecordField Place(string term, Func<TRecord, Region?> read) =>
        new(term, TypeKind.Region, r => read((TRecord)r) is { } value ? new InputValue?(value) : null);

    /// <summary>A named choice; the ids of its values are those of the enumeration in snake case.</summary>
    public static RecordField Choice<TChoice>(string term, Func<TRecord, TChoice?> read)
        where TChoice : struct, Enum =>
        new(term, TypeKind.Choice, r => read((TRecord)r) is { } value ? new InputValue?(SnakeCase.Of(value.ToString())) : null)
        {
            Choices = [.. Enum.GetNames<TChoice>().Select(SnakeCase.Of)],
        };
}
