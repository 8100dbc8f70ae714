using BenchmarkDotNet.Running;
using PensionRules.Benchmarks;

// `tool`: the start of the published tool. Everything else is for BenchmarkDotNet, for example --filter '*'.
if (args is ["tool", ..])
{
    return ToolStart.Run();
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, new ShortRun());
return 0;
