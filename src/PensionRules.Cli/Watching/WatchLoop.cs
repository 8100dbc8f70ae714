using System.Globalization;
using PensionRules.Cli.Output;

namespace PensionRules.Cli.Watching;

/// <summary>Does something now, and again whenever a watched file changes.</summary>
internal static class WatchLoop
{
    private const int MostNames = 5;

    /// <summary>Runs until watching ends. A defect of one run does not end it; output that cannot be written does.</summary>
    /// <returns>The exit code of the last run.</returns>
    public static int Run(ToolContext context, IReadOnlyList<string> paths, Func<ToolContext, int> run)
    {
        using IChanges changes = context.Console.Watch(paths);
        int exitCode = RunOnce(context, run);
        WriteLine(context, context.Text("等待改动；按 Ctrl+C 结束", "watching for changes; Ctrl+C ends"));
        while (changes.Next() is { } changed)
        {
            ToolContext fresh = context.Again();
            WriteLine(fresh, fresh.Text("有改动：", "changed: ") + Names(changed, fresh));
            exitCode = RunOnce(fresh, run);
        }

        return exitCode;
    }

    private static int RunOnce(ToolContext context, Func<ToolContext, int> run)
    {
        int exitCode;
        try
        {
            exitCode = run(context);
        }
        catch (Exception fault) when (fault is not (IOException or ObjectDisposedException))
        {
            context.Report(Tool.ToDiagnostic(fault));
            exitCode = Tool.BadInput;
        }

        context.Out.Flush();
        return exitCode;
    }

    private static void WriteLine(ToolContext context, string text)
    {
        context.Out.WriteLine(Ink.Faint($"── {text} ──", context));
        context.Out.Flush();
    }

    private static string Names(IReadOnlyList<Change> changes, ToolContext context)
    {
        IEnumerable<string> names = changes.Take(MostNames).Select(c => c.IsGone ? c.Path + context.Text("（不在了）", " (gone)") : c.Path);
        string list = string.Join(context.Text("、", ", "), names);
        return changes.Count <= MostNames
            ? list
            : list + string.Create(CultureInfo.InvariantCulture, $"{context.Text("，另有 ", ", more: ")}{changes.Count - MostNames}");
    }
}
