namespace PensionRules.Diagnostics;

public static partial class DiagnosticRules
{
    internal static readonly DiagnosticRule PeopleUnknownColumn = new(
        "PR7070", "“{0}”这类人没有“{1}”一列{2}；有：{3}", "people of the kind '{0}' have no column '{1}'{2}; there are: {3}", "pension-rules people --kind resident --columns birth_dat");

    private static DiagnosticRule[] People => [PeopleUnknownColumn];
}
