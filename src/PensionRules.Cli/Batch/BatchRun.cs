using PensionRules.Cli.Output;
using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Cli.Batch;

/// <summary>A run over an input: to a file that appears whole or not at all, or to a stream.</summary>
internal sealed class BatchRun(ToolContext context, PolicySet set, BatchSettings settings, string input, int threads)
{
    private BatchCalculation Calculation => new(context, settings, input, threads);

    /// <summary>Writes the results to a stream.</summary>
    /// <returns>The exit code.</returns>
    public int ToStream(Stream output)
    {
        using BatchInput? open = BatchInput.Open(input, set, settings, isHashed: false, context);
        if (open is null)
        {
            return Tool.BadInput;
        }

        BatchState state = new();
        BatchProgress progress = new(context, LengthOf(open.File), 0, 0);
        ResultSink sink = new(output, hash: null, state, () => progress.Show(state));
        if (!Calculation.TryRun(open, sink, state, progress))
        {
            return Tool.BadInput;
        }

        output.Flush();
        progress.End(state.Tally);
        CaveatText.Note(open.Plan.Job.Calculation.Caveats, context, file: null);
        return Tool.Done;
    }

    /// <summary>Writes the results to a file, with their manifest.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="isResumed">Whether to go on where an earlier run was broken off.</param>
    /// <returns>The exit code.</returns>
    public int ToFile(BatchPaths paths, bool isResumed)
    {
        using BatchInput? open = BatchInput.Open(input, set, settings, isHashed: true, context);
        if (open is null)
        {
            return Tool.BadInput;
        }

        bool isUnfinished = File.Exists(paths.Checkpoint);
        TellWhatIsDone(isResumed, isUnfinished);
        using ResultFile? file = Begin(paths, open, isResumed && isUnfinished);
        return file is null ? Tool.BadInput : Write(open, file);
    }

    private void TellWhatIsDone(bool isResumed, bool isUnfinished)
    {
        if (isResumed && !isUnfinished)
        {
            context.Note("没有中断的结果可以接着算，从头算起", "there is no unfinished run to go on with; it begins anew");
        }
        else if (!isResumed && isUnfinished)
        {
            context.Note("上次中断的结果作废，从头算起", "an unfinished run is given up; it begins anew");
        }
    }

    private ResultFile? Begin(BatchPaths paths, BatchInput open, bool goesOn)
    {
        string identity = Manifest.IdentityOf(set, settings, open.Plan);
        if (!goesOn)
        {
            return ResultFile.Create(paths, identity);
        }

        (ResultFile? file, BothLanguages? why) = ResultFile.Reopen(paths, identity);
        if (file is not null && !open.TryGoTo(file.State))
        {
            file.Dispose();
            (file, why) = (null, new BothLanguages("已经算过的部分，输入文件有了改动", "what it had read of the input has changed"));
        }

        if (why is not null)
        {
            context.Report(DiagnosticRules.ResumeDiffers, why);
        }
        else
        {
            context.Note($"接着第 {ProgressLine.Number(file!.KeptRows)} 行往下算", $"going on after row {ProgressLine.Number(file.KeptRows)}");
        }

        return file;
    }

    private int Write(BatchInput open, ResultFile file)
    {
        BatchState state = file.State;
        BatchProgress progress = new(context, LengthOf(open.File), state.InputBytes, state.Tally.Rows);
        void AfterBlock()
        {
            file.Keep();
            progress.Show(state);
        }

        bool isDone = false;
        try
        {
            isDone = Calculation.TryRun(open, new ResultSink(file.Stream, file.Hash, state, AfterBlock), state, progress);
        }
        finally
        {
            if (!isDone)
            {
                Leave(file, progress);
            }
        }

        if (!isDone)
        {
            return Tool.BadInput;
        }

        file.Finish(json =>
        {
            Manifest.WriteIdentity(json, set, settings, open.Plan);
            CaveatText.Write(json, open.Plan.Job.Calculation.Caveats);
            json.WriteString("file", input);
            StateJson.Write(json, state, hasLines: false);
        });
        progress.End(state.Tally);
        CaveatText.Note(open.Plan.Job.Calculation.Caveats, context, file.Paths.Manifest);
        return Tool.Done;
    }

    // Where there is not even room for the checkpoint, the last one holds.
    private void Leave(ResultFile file, BatchProgress progress)
    {
        progress.Clear();
        if (file.State.Tally.Rows > 0 && input != "-")
        {
            try
            {
                file.WriteCheckpoint();
            }
            catch (IOException)
            {
                // Told of by what broke the run.
            }
        }

        if (file.KeptRows > 0)
        {
            context.Note($"已算的 {ProgressLine.Number(file.KeptRows)} 行留着，加 --resume 接着算", $"{ProgressLine.Number(file.KeptRows)} rows are kept; --resume goes on with them");
        }
        else
        {
            file.Discard();
        }
    }

    public static long? LengthOf(InputFile file) => file.CanSeek ? file.Length : null;
}
