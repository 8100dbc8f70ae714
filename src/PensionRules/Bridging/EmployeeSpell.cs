using NodaTime;
using PensionRules.Typed;
using static PensionRules.Typed.Field<PensionRules.Bridging.EmployeeSpell>;

namespace PensionRules.Bridging;

/// <summary>职工缴费段: months without a gap that were paid to the employee scheme.</summary>
public sealed record EmployeeSpell
{
    internal static readonly IReadOnlyList<RecordField> Fields =
    [
        Month("employee_from", r => r.EmployeeFrom),
        Month("employee_to", r => r.EmployeeTo),
    ];

    /// <summary>职工起: the first month.</summary>
    public YearMonth? EmployeeFrom { get; init; }

    /// <summary>职工止: the last month, inclusive; spells do not overlap.</summary>
    public YearMonth? EmployeeTo { get; init; }
}
