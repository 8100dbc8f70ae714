using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;

namespace PensionRules.Benchmarks;

/// <summary>A short, sound run: some minutes for everything. Read the ratios; the times drift with the machine.</summary>
internal sealed class ShortRun : ManualConfig
{
    public ShortRun()
    {
        // BenchmarkDotNet builds all projects again, in a folder of its own: without the analyzers, and with time on a busy machine.
        AddJob(Job.Default.WithWarmupCount(3).WithIterationCount(8).WithArguments([new MsBuildArgument("/p:RunAnalyzers=false")]));
        WithBuildTimeout(TimeSpan.FromMinutes(10));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        HideColumns(Column.Job, Column.Arguments, Column.IterationCount, Column.WarmupCount, Column.RatioSD, Column.AllocRatio, Column.Gen0, Column.Gen1, Column.Gen2);
        AddLogger(ConsoleLogger.Default);
        AddExporter(MarkdownExporter.GitHub);
    }
}
