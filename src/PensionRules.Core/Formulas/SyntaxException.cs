namespace PensionRules.Formulas;

/// <summary>Leaves the rule being parsed after its error was noted; never leaves the parser.</summary>
#pragma warning disable RCS1194, S3871 // Control flow inside one class: nobody else creates or catches it.
internal sealed class SyntaxException : Exception;
#pragma warning restore RCS1194, S3871
