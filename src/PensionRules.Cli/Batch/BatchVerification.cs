using System.Security.Cryptography;
using System.Text.Json;
using PensionRules.Cli.Inputs;
using PensionRules.Cli.Output;
using PensionRules.Diagnostics;
using PensionRules.Documents.Sources;
using PensionRules.Policies;

namespace PensionRules.Cli.Batch;

/// <summary>Recounts: reads input and results again, calculates anew with what the manifest names, and compares every byte, the hashes and the counts.</summary>
internal sealed class BatchVerification(ToolContext context, BatchPaths paths, int threads)
{
    /// <summary>Verifies the results.</summary>
    /// <param name="input">The input; null for the one that the manifest names.</param>
    /// <returns>The exit code.</returns>
    public int Run(string? input)
    {
        if (ReadManifest() is not { } manifest || new PolicyFinder(context).ById(manifest.Settings.Policy) is not { } set)
        {
            return Tool.BadInput;
        }

        string path = input ?? Beside(manifest.Input);
        if (path == "-")
        {
            context.Report(DiagnosticRules.BatchNeedsFiles, BatchOptions.Verify.Name, context.Text("当时读的是标准输入，请写出同样内容的文件", "standard input was read then; name a file with the same content"));
            return Tool.BadInput;
        }

        using BatchInput? open = BatchInput.Open(path, set, manifest.Settings, isHashed: true, context);
        using InputFile? results = open is null ? null : InputFile.Open(paths.Results, context);
        return results is null ? Tool.BadInput : Compare(open!, results, path, set, manifest);
    }

    private int Compare(BatchInput open, InputFile results, string path, PolicySet set, ManifestContent manifest)
    {
        BatchState state = new();
        BatchProgress progress = new(context, BatchRun.LengthOf(open.File), 0, 0);
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using CompareStream compare = new(results);
        ResultSink sink = new(compare, hash, state, () => progress.Show(state));
        if (!new BatchCalculation(context, manifest.Settings, path, threads).TryRun(open, sink, state, progress))
        {
            return Tool.BadInput;
        }

        compare.End();
        progress.Clear();
        state.OutputHash = hash.GetCurrentHash();
        return Tell(Differences(manifest, state, set, compare.Differs), path, state);
    }

    private static IEnumerable<BothLanguages> Differences(ManifestContent manifest, BatchState anew, PolicySet set, long? line)
    {
        if (manifest.PolicyHash != set.ContentHash)
        {
            yield return new BothLanguages("政策文件不是当时的", "the policy documents are not those of then");
        }

        if (!manifest.State.InputHash.AsSpan().SequenceEqual(anew.InputHash))
        {
            yield return new BothLanguages("输入文件不是当时的", "the input is not the one of then");
        }

        if (line is { } differs)
        {
            yield return new BothLanguages($"结果第 {ProgressLine.Number(differs)} 行与重算的不同", $"line {ProgressLine.Number(differs)} of the results is not what comes out anew");
        }

        if (!manifest.State.OutputHash.AsSpan().SequenceEqual(anew.OutputHash) || !HaveSameCounts(manifest.State, anew))
        {
            yield return new BothLanguages("清单里的数目或校验值与重算的不同", "the counts or the hash in the manifest are not those that come out anew");
        }
    }

    private static bool HaveSameCounts(BatchState one, BatchState other) =>
        (one.Tally.Rows, one.Tally.RowsWithFindings, one.Tally.EmptyLines, one.OutputBytes)
        == (other.Tally.Rows, other.Tally.RowsWithFindings, other.Tally.EmptyLines, other.OutputBytes)
        && one.Tally.Findings.Select(f => (f.Text, f.Rows)).SequenceEqual(other.Tally.Findings.Select(f => (f.Text, f.Rows)));

    private int Tell(IEnumerable<BothLanguages> differences, string path, BatchState state)
    {
        foreach (BothLanguages difference in differences)
        {
            context.Report(DiagnosticRules.VerifyFailed, difference);
        }

        if (context.HasErrors)
        {
            return Tool.CaseFailed;
        }

        context.Out.WriteLine(context.Text(
            $"{paths.Results}：{ProgressLine.Number(state.Tally.Rows)} 行，由 {path} 重算，逐字节相同；输入、结果、政策与清单相符",
            $"{paths.Results}: {ProgressLine.Number(state.Tally.Rows)} rows, calculated anew from {path}, the same to the byte; input, results and policy are those of the manifest"));
        return Tool.Done;
    }

    private ManifestContent? ReadManifest()
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(paths.Manifest));
            JsonElement root = json.RootElement;
            return new ManifestContent(
                Manifest.ReadSettings(root), root.GetProperty("hash").GetString()!, root.GetProperty("file").GetString()!, StateJson.Read(root));
        }
        catch (Exception fault) when (StateJson.IsUnreadable(fault))
        {
            context.Report(DiagnosticRules.ManifestUnreadable, paths.Manifest, WhyUnreadable(fault));
        }
        catch (Exception fault) when (InputFault.IsExpected(fault))
        {
            context.Report(DiagnosticRules.FileUnreadable, paths.Manifest, InputFault.ReasonOfFile(paths.Manifest, fault));
        }

        return null;
    }

    private static BothLanguages WhyUnreadable(Exception fault) => fault switch
    {
        JsonException json => new($"不是 JSON（第 {ProgressLine.Number((json.LineNumber ?? 0) + 1)} 行）", $"it is not JSON (line {ProgressLine.Number((json.LineNumber ?? 0) + 1)})"),
        KeyNotFoundException => new("内容不全", "something is missing in it"),
        _ => new("有一项不是应有的内容", "something in it is not of its kind"),
    };

    // The manifest names the input as the command line did; files that were moved together still stand side by side.
    private string Beside(string input)
    {
        string beside = Path.Combine(Path.GetDirectoryName(paths.Results) ?? string.Empty, Path.GetFileName(input));
        return !File.Exists(input) && File.Exists(beside) ? beside : input;
    }

    private sealed record ManifestContent(BatchSettings Settings, string PolicyHash, string Input, BatchState State);
}
