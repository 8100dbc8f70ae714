using System.Runtime.ExceptionServices;
using PensionRules.Diagnostics;

namespace PensionRules.Population.WhatIf;

/// <summary>A run of a what-if: each thread takes blocks, calculates both sides and counts; at the end the counts are added up.</summary>
internal sealed class WhatIfRun(WhatIfCalculation calculation, IWhatIfPeople people, WhatIfRunSettings settings, CancellationToken cancellation)
{
    private readonly Lock _gate = new();
    private long _rows;
    private bool _isOver;

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
            throw new PopulationException([new Diagnostic(DiagnosticRules.WhatIfTooLarge, SourceLocation.None, calculation.Output)]);
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
            while (Take(block))
            {
                block.Share();
                before.Run(block.Before);
                after.Run(block.After);
                tally.Add(block);
            }

            return tally;
        }
        catch
        {
            Stop();
            throw;
        }
    }

    private bool Take(WhatIfBlock block)
    {
        object? taken;
        lock (_gate)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_isOver)
            {
                return false;
            }

            block.Count = 0;
            taken = people.Next(block);
            block.FirstRow = _rows;
            _rows += block.Count;
            if (block.Count == 0)
            {
                _isOver = true;
                return false;
            }

            settings.Progress?.Report(_rows);
        }

        people.Fill(block, taken);
        return true;
    }

    private void Stop()
    {
        lock (_gate)
        {
            _isOver = true;
        }
    }
}
