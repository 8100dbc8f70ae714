using PensionRules.Policies;

namespace PensionRules.Typed;

/// <summary>A sheet of the scheme that a typed result reads, with its columns.</summary>
/// <param name="Term">The sheet's id.</param>
/// <param name="Row">The type of its rows.</param>
/// <param name="Columns">The ids of the columns, with the kind of their values.</param>
internal sealed record SheetShape(string Term, Type Row, IReadOnlyDictionary<string, TypeKind> Columns)
{
    public bool IsIn(Scheme scheme) => scheme.Sheets.Any(s =>
        s.Id == Term && Columns.All(c => s.Columns.Any(t => t.Id == c.Key && t.Type.Kind == c.Value)));
}
