namespace PensionRules.Population.Csv;

/// <summary>How cells stand in a line.</summary>
/// <param name="Separator">The byte between two cells.</param>
/// <param name="HasQuotes">Whether a cell may stand in quotes, and then hold separators and line breaks.</param>
internal sealed record CsvDialect(byte Separator, bool HasQuotes)
{
    /// <summary>Commas and quotes, as spreadsheets write them.</summary>
    public static CsvDialect Comma { get; } = new((byte)',', HasQuotes: true);

    /// <summary>Tabs, <c>\N</c> for nothing and no quotes, as Hive TRANSFORM and COPY write them; a line is a row.</summary>
    public static CsvDialect Tab { get; } = new((byte)'\t', HasQuotes: false);

    public const byte Quote = (byte)'"';

    /// <summary>What stands where there is no value.</summary>
    public ReadOnlySpan<byte> Nothing => HasQuotes ? [] : "\\N"u8;
}
