using PensionRules.Cli.CommandLine;
using PensionRules.Cli.Commands;
using PensionRules.Cli.Output;
using PensionRules.Diagnostics;

namespace PensionRules.Cli;

/// <summary>The tool, as a function of its arguments and its surroundings.</summary>
internal static class Tool
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>A case failed.</summary>
    public const int CaseFailed = 1;

    /// <summary>Bad input or usage.</summary>
    public const int BadInput = 2;

    /// <summary>Runs the tool without an environment.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter error, TextReader input, bool isTerminal) =>
        Run(args, new ToolConsole(output, error, input, isTerminal, _ => null));

    /// <summary>Runs the tool.</summary>
    public static int Run(string[] args, ToolConsole console)
    {
        Language language = console.DefaultLanguage;
        try
        {
            Invocation invocation = new CommandLineReader(Verbs).Read(args);
            language = invocation.Language ?? language;
            int exitCode = Run(invocation, new ToolContext(console, language, invocation));
            console.Out.Flush();
            return exitCode;
        }
#pragma warning disable CA1031 // The last resort: whatever it is, one line and an exit code, never a stack trace.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            TellLast(console.Error, ToDiagnostic(fault).ToLine(language));
            return BadInput;
        }
    }

    private static IReadOnlyList<Verb> Verbs =>
        [new ListVerb(), new ShowVerb(), new CalculateVerb(), new ExplainVerb(), new CheckVerb(), new CoverageVerb(), new BatchVerb(), new WhatIfVerb(), new SqlVerb(), new CrosscheckVerb(), new PeopleVerb()];

    // Where even the errors find no room, the exit code is what is left to tell.
    private static void TellLast(TextWriter error, string line)
    {
        try
        {
            error.WriteLine(line);
        }
        catch (IOException)
        {
            // Nobody to tell.
        }
    }

    // Files that are read are guarded where they are read; what is left is the output.
    public static Diagnostic ToDiagnostic(Exception fault)
    {
        string message = fault.Message.ReplaceLineEndings(" ");
        return fault is IOException or UnauthorizedAccessException
            ? new Diagnostic(DiagnosticRules.OutputFailed, SourceLocation.None, OutputFault.ReasonOf(fault))
            : new Diagnostic(DiagnosticRules.Unexpected, SourceLocation.None, fault.GetType().Name, message);
    }

    private static int Run(Invocation invocation, ToolContext context)
    {
        if (invocation.Has(CommonOptions.Help))
        {
            HelpWriter.Write(context, invocation.Verb, Verbs);
            return Done;
        }

        if (invocation.Has(CommonOptions.Version) && invocation.Verb is null)
        {
            context.Out.WriteLine(ToolVersion.Text);
            return Done;
        }

        context.Report(invocation.Problems);
        if (invocation.Verb is null && !context.HasErrors)
        {
            HelpWriter.Write(context, verb: null, Verbs);
            context.Report(DiagnosticRules.NoVerb, string.Join(", ", Verbs.Select(v => v.Name)));
        }

        return context.HasErrors ? BadInput : invocation.Verb!.Run(context);
    }
}
