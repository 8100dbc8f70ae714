using System.Collections.Frozen;
using PensionRules.Policies;

namespace PensionRules.Population.Csv;

/// <summary>A column of a file: what its cells mean, and how they are spelt in the file's encoding.</summary>
internal sealed class Field
{
    private static readonly (string Word, long Code)[] YesNo = [("是", 1), ("yes", 1), ("true", 1), ("否", 0), ("no", 0), ("false", 0)];

    private Field(FieldKind kind, int input, InputColumn? column)
    {
        Kind = kind;
        Input = input;
        Column = column;
        Decimals = column?.Decimals ?? 0;
    }

    public FieldKind Kind { get; }

    /// <summary>The position among the inputs; −1 for a column that is only carried.</summary>
    public int Input { get; }

    public InputColumn? Column { get; }

    public int Decimals { get; }

    /// <summary>The words of a <see cref="FieldKind.Word"/>, the names of a <see cref="FieldKind.Region"/>, and what each means in the column.</summary>
    public (byte[] Word, long Code)[] Words { get; private init; } = [];

    /// <summary>The known codes of a <see cref="FieldKind.Region"/>.</summary>
    public FrozenSet<int> Regions { get; private init; } = FrozenSet<int>.Empty;

    /// <summary>A column that is only carried.</summary>
    public static Field Carried { get; } = new(FieldKind.Skip, -1, null);

    /// <summary>The column of an input.</summary>
    public static Field Of(InputColumn column, int input, RegionRegister regions, TextCoding coding) => column.Term.Type.Kind switch
    {
        TypeKind.Number => new Field(FieldKind.Number, input, column),
        TypeKind.Date => new Field(FieldKind.Date, input, column),
        TypeKind.Month => new Field(FieldKind.Month, input, column),
        TypeKind.Year => new Field(FieldKind.Year, input, column),
        TypeKind.Region => new Field(FieldKind.Region, input, column) 
        {
            Regions = regions.All.Select(r => r.Number).ToFrozenSet(),
            Words = [.. regions.Names.Select(n => (coding.Bytes(n.Key), (long)n.Value.Number))],
        },
        TypeKind.YesNo => new Field(FieldKind.Word, input, column) { Words = [.. YesNo.Select(w => (coding.Bytes(w.Word), w.Code))] },
        _ => new Field(FieldKind.Word, input, column) { Words = [.. WordsOf(column.Term.Type.Choice!).Select(w => (coding.Bytes(w.Word), w.Code))] },
    };

    // A name that two values share means the first, as Choice.IndexOf has it.
    private static IEnumerable<(string Word, long Code)> WordsOf(Choice choice) =>
        choice.Values.SelectMany(v => (string[])[v.Name, v.Id]).Distinct().Select(w => (w, (long)choice.IndexOf(w)));
}
