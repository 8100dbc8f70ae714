using PensionRules.Policies;

namespace PensionRules.Typed;

/// <summary>A worksheet that a typed result reads, with the columns it reads of it.</summary>
/// <param name="Term">The worksheet's id.</param>
/// <param name="Row">The type of its rows.</param>
/// <param name="Columns">The ids of the columns, with the kind of their values.</param>
internal sealed record SheetShape(string Term, Type Row, IReadOnlyDictionary<string, TypeKind> Columns);
