using PensionRules.Population.Csv;

namespace PensionRules.Cli.Batch;

/// <summary>How far a run has come: what is in the results, and what of the input they hold.</summary>
internal sealed class BatchState
{
    public RunTally Tally { get; } = new();

    /// <summary>The bytes of the input that have been done, the header's too.</summary>
    public long InputBytes { get; set; }

    /// <summary>Their SHA-256.</summary>
    public byte[] InputHash { get; set; } = [];

    /// <summary>The bytes of the results.</summary>
    public long OutputBytes { get; set; }

    /// <summary>Their SHA-256.</summary>
    public byte[] OutputHash { get; set; } = [];

    /// <summary>The encoding; null while there is nothing but ASCII.</summary>
    public string? Encoding { get; set; }
}
