using System.Runtime.ExceptionServices;

namespace PensionRules.Population.Csv;

/// <summary>
/// Runs a file through some threads that all do the same: read a block, calculate it, wait for its turn, hand it on. Reading and handing on are
/// done by one at a time, in the order of the file; so the results do not depend on the number of threads.
/// </summary>
internal sealed class BlockPipeline(CsvJob job, BlockReader reader, IBlockSink sink, long linesBefore)
{
    private readonly Lock _reading = new();
    private readonly object _turn = new();
    private bool _isAtEnd;
    private long _read;
    private long _next;
    private long _lines = linesBefore;
    private volatile ExceptionDispatchInfo? _fault;

    /// <summary>Runs to the end of the file.</summary>
    /// <param name="threads">How many threads; the caller's is one of them.</param>
    /// <exception cref="CsvException">The file cannot be read on; every block before has been handed on.</exception>
    /// <exception cref="IOException">The file cannot be read, or the sink cannot take a block.</exception>
    public void Run(int threads)
    {
        Thread[] others = [.. Enumerable.Range(1, threads - 1).Select(_ => new Thread(Work) { IsBackground = true })];
        Array.ForEach(others, t => t.Start());
        Work();
        Array.ForEach(others, t => t.Join());
        _fault?.Throw();
    }

    private void Work()
    {
        BlockWorker worker = new(job);
        CsvBlock block = new();
        while (_fault is null && TryRead(block, out long index, out ExceptionDispatchInfo? fault))
        {
            fault ??= Try(() => worker.Run(block));
            HandOn(block, index, fault);
        }
    }

    // False at the end. A fault of reading takes its turn as a block does: those before it are handed on first.
    private bool TryRead(CsvBlock block, out long index, out ExceptionDispatchInfo? fault)
    {
        lock (_reading)
        {
            index = _read;
            bool isRead = false;
            fault = _isAtEnd ? null : Try(() => isRead = reader.Read(block));
            _isAtEnd |= !isRead;
            _read += isRead || fault is not null ? 1 : 0;
            return isRead || fault is not null;
        }
    }

    private void HandOn(CsvBlock block, long index, ExceptionDispatchInfo? fault)
    {
        lock (_turn)
        {
            while (_next != index && _fault is null)
            {
                Monitor.Wait(_turn);
            }

            if (_fault is null)
            {
                _fault = fault is null ? Try(() => sink.Take(block)) : Placed(fault);
                _lines += block.Lines;
                _next++;
            }

            Monitor.PulseAll(_turn);
        }
    }

    private ExceptionDispatchInfo Placed(ExceptionDispatchInfo fault) =>
        fault.SourceException is CsvException csv ? ExceptionDispatchInfo.Capture(csv.After(_lines)) : fault;

    private static ExceptionDispatchInfo? Try(Action action)
    {
        try
        {
            action();
            return null;
        }
#pragma warning disable CA1031 // Thrown again where the threads come together.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return ExceptionDispatchInfo.Capture(fault);
        }
    }
}
