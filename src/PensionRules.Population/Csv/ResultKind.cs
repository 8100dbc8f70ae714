namespace PensionRules.Population.Csv;

/// <summary>How the values of an output are written.</summary>
internal enum ResultKind
{
    /// <summary>As <see cref="OutputColumn.ToText"/> has it.</summary>
    Text,

    /// <summary>An amount in fen: two decimals.</summary>
    Hundredths,

    /// <summary>A number over a power of ten, without needless zeros.</summary>
    Scaled,

    /// <summary>One of some words.</summary>
    Word,
}
