using PensionRules.Cli.Batch;
using PensionRules.Cli.Output;

namespace PensionRules.Cli.WhatIf;

/// <summary>Tells a person who waits how far the run is; nothing where nobody looks.</summary>
internal sealed class WhatIfProgress(WhatIfInput input, ToolContext context) : IProgress<long>
{
    private readonly ProgressLine _line = new(context);
    private readonly long? _length = BatchRun.LengthOf(input.File);

    /// <inheritdoc/>
    public void Report(long value) => _line.Show(value, input.People.Bytes, _length);

    /// <summary>Takes the line away.</summary>
    public void Clear() => _line.Clear();
}
