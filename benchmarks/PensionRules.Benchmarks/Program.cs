using BenchmarkDotNet.Running;
using PensionRules.Benchmarks;
using PensionRules.Benchmarks.Files;
using PensionRules.Benchmarks.Population;

// `tool`: the start of the published tool. `population`: whole populations. `files`: file to file, beside C and CsvHelper. `sql`: PostgreSQL by hand and by the tool. Everything else is for BenchmarkDotNet, for example --filter '*'.
if (args is ["tool", ..])
{
    return ToolStart.Run();
}

if (args is ["population", .. string[] rest])
{
    return PopulationBenchmark.Run(Console.Out, rest);
}

if (args is ["files"])
{
    return FileComparison.Run(Console.Out);
}

if (args is ["sql"])
{
    return SqlComparison.Run(Console.Out);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, new ShortRun());
return 0;
