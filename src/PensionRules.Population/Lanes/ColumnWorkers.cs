using System.Buffers;
using System.Runtime.ExceptionServices;

namespace PensionRules.Population.Lanes;

/// <summary>Goes through a population in memory on several threads, block by block. What each thread does with a block is the caller's.</summary>
internal sealed unsafe class ColumnWorkers(PopulationColumns people, int threads, LaneWidth least)
{
    // Long enough that a thread is seldom interrupted by taking the next one, short enough to share the end.
    private const int ChunkRows = LaneRunner.BlockRows * 128;

    private readonly List<RowFinding>?[] _findings = new List<RowFinding>?[(int)((people.Count + (long)ChunkRows - 1) / ChunkRows)];
    private int _next = -1;

    /// <summary>What a thread does with a calculated block.</summary>
    public delegate void Take<in TState>(TState state, LaneRunner runner, int firstRow, int count);

    /// <summary>Every finding, by row.</summary>
    public IReadOnlyList<RowFinding> Findings => [.. _findings.OfType<List<RowFinding>>().SelectMany(f => f)];

    public TState[] Run<TState>(Func<TState> create, Take<TState> take)
    {
        people.RequireAll();
        MemoryHandle[] pins = new MemoryHandle[people.Calculation.Inputs.Count];
        try
        {
            CellSource[] sources = new CellSource[pins.Length];
            for (int i = 0; i < pins.Length; i++)
            {
                pins[i] = people.IsNarrow(i) ? people.Narrow(i).Pin() : people.Wide(i).Pin();
                sources[i] = people.IsNarrow(i) ? new CellSource((int*)pins[i].Pointer) : new CellSource((long*)pins[i].Pointer);
            }

            int workers = Math.Clamp(threads > 0 ? threads : Environment.ProcessorCount, 1, Math.Max(1, _findings.Length));
            if (workers == 1)
            {
                TState only = create();
                Work(sources, only, take);
                return [only];
            }

            TState[] states = [.. Enumerable.Range(0, workers).Select(_ => create())];
            RunAll(workers, i => Work(sources, states[i], take));
            return states;
        }
        finally
        {
            foreach (MemoryHandle pin in pins)
            {
                pin.Dispose();
            }
        }
    }

    // Whatever the number of threads, a caller sees the exception itself.
    private static void RunAll(int workers, Action<int> work)
    {
        try
        {
            Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, work);
        }
        catch (AggregateException fault)
        {
            ExceptionDispatchInfo.Throw(fault.InnerExceptions[0]);
        }
    }

    private void Work<TState>(CellSource[] columns, TState state, Take<TState> take)
    {
        LaneRunner runner = people.Calculation.Rent(least);
        CellSource[] sources = new CellSource[columns.Length];
        List<RowFinding> findings = [];
        for (int chunk = Interlocked.Increment(ref _next); chunk < _findings.Length; chunk = Interlocked.Increment(ref _next))
        {
            int end = (int)Math.Min(people.Count, ((long)chunk + 1) * ChunkRows);
            for (int row = chunk * ChunkRows; row < end; row += LaneRunner.BlockRows)
            {
                for (int i = 0; i < sources.Length; i++)
                {
                    sources[i] = columns[i].From(row);
                }

                int count = Math.Min(LaneRunner.BlockRows, end - row);
                runner.Run(sources, count, row, findings);
                take(state, runner, row, count);
            }

            if (findings.Count > 0)
            {
                (_findings[chunk], findings) = (findings, []);
            }
        }

        people.Calculation.Return(runner);
    }
}
