using PensionRules.Diagnostics;
using PensionRules.Formulas;
using PensionRules.Policies;

namespace PensionRules.Documents.Tables;

/// <summary>Reads <c>[改] 中文名 [ascii_id]</c>.</summary>
internal static class NameReader
{
    /// <summary>Reads a name that cannot replace another.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="diagnostics">Takes the errors.</param>
    /// <returns>The name, or null after an error.</returns>
    public static DeclaredName? Read(Cell cell, DiagnosticBag diagnostics)
    {
        DeclaredName? name = ReadReplacing(cell, diagnostics);
        if (name is not { IsReplacement: true })
        {
            return name;
        }

        diagnostics.Add(DiagnosticRules.ReplacementNotHere, cell.Location);
        return null;
    }

    /// <summary>Reads a name that 改 may stand before.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="diagnostics">Takes the errors.</param>
    /// <returns>The name, or null after an error.</returns>
    public static DeclaredName? ReadReplacing(Cell cell, DiagnosticBag diagnostics)
    {
        Cell[] words = cell.Words();
        bool isReplacement = words.Length > 1 && Spelling.Keyword(words[0].Text) == "改";
        if (isReplacement)
        {
            words = words[1..];
        }

        if (words.Length is 0 or > 2)
        {
            diagnostics.Add(DiagnosticRules.BadName, cell.Location, cell.Text);
            return null;
        }

        Cell name = words[0];
        Cell? id = words.Length == 2 ? words[1] : null;
        bool isName = IsName(name, diagnostics);
        bool isId = id is null || IsId(id, diagnostics);
        return isName && isId ? new DeclaredName(name.Text, id?.Text, isReplacement, name.Location) : null;
    }

    private static bool IsName(Cell word, DiagnosticBag diagnostics)
    {
        bool isName = Lexer.IsNameStart(word.Text[0]) && word.Text.All(Lexer.IsNamePart);
        return Accept(word, isName, DiagnosticRules.BadName, diagnostics);
    }

    private static bool IsId(Cell word, DiagnosticBag diagnostics)
    {
        bool isId = char.IsAsciiLetter(word.Text[0]) && word.Text.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
        return Accept(word, isId, DiagnosticRules.BadId, diagnostics);
    }

    private static bool Accept(Cell word, bool isWellFormed, DiagnosticRule rule, DiagnosticBag diagnostics)
    {
        bool isReserved = Spelling.Keyword(word.Text) is not null;
        if (!isWellFormed || isReserved)
        {
            diagnostics.Add(isReserved ? DiagnosticRules.ReservedName : rule, word.Location, word.Text);
        }

        return isWellFormed && !isReserved;
    }
}
