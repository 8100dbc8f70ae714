using System.Runtime.ExceptionServices;
using PensionRules.Diagnostics;

namespace PensionRules.Population.WhatIf;

/// <summary>A run of a what-if: each thread takes blocks, calculates both sides and counts; at the end the counts are added up.</summary>
internal sealed class WhatIfRun(WhatIfCalculation calculation, IWhatIfPeople people, WhatIfRunSettings settings, CancellationToken cancellation)
{
    private readonly Lock _gate = new();
    private long _rows;
    private volatile bool _isStopped;

    public WhatIfReport Run()
    {
        try
        {
            int threads = settings.Threads > 0 ? settings.Threads : Environment.ProcessorCount;
            WhatIfTally[] tallies = threads == 1 ? [Work()] : InParallel(threads);
            foreach (WhatIfTally other in tallies.Skip(1))
            {
                tallies[0].Add(other);
            }

            return new WhatIfReport(calculation, tallies[0]);
        }
        catch (OverflowException)
        {
            throw new PopulationException([new Diagnostic(DiagnosticRules.WhatIfTooLarge, SourceLocation.None, new BothLanguages(calculation.Output.Name, calculation.Output.Id))]);
        }
    }

    private WhatIfTally[] InParallel(int threads)
    {
        Task<WhatIfTally>[] tasks = [.. Enumerable.Range(0, threads).Select(_ => Task.Run(Work, CancellationToken.None))];
        try
        {
            Task.WaitAll(tasks, CancellationToken.None);
        }
        catch (AggregateException faults)
        {
            // The first says why; the others ended because of it.
            ExceptionDispatchInfo.Throw(faults.InnerExceptions[0]);
        }

        return [.. tasks.Select(t => t.Result)];
    }

    private WhatIfTally Work()
    {
        try
        {
            WhatIfTally tally = new(calculation, settings.Memory);
            WhatIfBlock block = calculation.CreateBlock(settings.Capacity);
            PopulationRunner before = calculation.Before.CreateRunner();
            PopulationRunner after = calculation.After.CreateRunner();
            IWhatIfReader reader = people.CreateReader();
            while (!IsStopped() && Read(reader, block))
            {
                block.Share();
                before.Run(block.Before);
                after.Run(block.After);
                tally.Add(block);
                Tell(block.Count);
            }

            return tally;
        }
        catch
        {
            _isStopped = true;
            throw;
        }
    }

    private static bool Read(IWhatIfReader reader, WhatIfBlock block)
    {
        block.Clear();
        return reader.Read(block);
    }

    private bool IsStopped()
    {
        cancellation.ThrowIfCancellationRequested();
        return _isStopped;
    }

    private void Tell(int rows)
    {
        if (settings.Progress is { } progress)
        {
            lock (_gate)
            {
                _rows += rows;
                progress.Report(_rows);
            }
        }
    }
}
