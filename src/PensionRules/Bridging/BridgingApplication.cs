using PensionRules.Typed;
using static PensionRules.Typed.Field<PensionRules.Bridging.BridgingApplication>;

namespace PensionRules.Bridging;

/// <summary>
/// 衔接申请: what the scheme <c>bridging</c> is asked: one person's two records and two accounts. Governed by the month of the application. Give
/// what the question needs; a question about overlapping months needs the two lists alone.
/// </summary>
public sealed record BridgingApplication : SchemeInput
{
    internal static readonly RecordShape Fields = new(
        typeof(BridgingApplication),
        "bridging",
        [
            YesNo("drawing", r => r.Drawing),
            YesNo("draws_both", r => r.DrawsBoth),
            YesNo("employee_age_reached", r => r.EmployeeAgeReached),
            YesNo("resident_conditions_met", r => r.ResidentConditionsMet),
            Number("employee_balance", r => r.EmployeeBalance),
            Number("resident_balance", r => r.ResidentBalance),
            Number("resident_subsidy", r => r.ResidentSubsidy),
            Number("resident_base_paid", r => r.ResidentBasePaid),
            Number("returned", r => r.Returned),
            Rows("employee_spells", r => r.EmployeeSpells, EmployeeSpell.Fields),
            Rows("resident_spells", r => r.ResidentSpells, ResidentSpell.Fields),
        ],
        BridgingDecision.Outputs);

    /// <summary>正在领取: whether the person already draws a pension, of either kind.</summary>
    public bool? Drawing { get; init; }

    /// <summary>重复领取: whether the person draws both pensions at once.</summary>
    public bool? DrawsBoth { get; init; }

    /// <summary>到职工退休年龄: whether the employee scheme's retirement age is reached.</summary>
    public bool? EmployeeAgeReached { get; init; }

    /// <summary>符合居民领取条件: whether the resident scheme's conditions hold once the years are joined.</summary>
    public bool? ResidentConditionsMet { get; init; }

    /// <summary>职工账户余额: the balance of the employee account, yuan. Range 0 to 10,000,000.</summary>
    public decimal? EmployeeBalance { get; init; }

    /// <summary>居民账户余额: the whole balance of the resident account, yuan, before any refund. Range 0 to 1,000,000.</summary>
    public decimal? ResidentBalance { get; init; }

    /// <summary>居民账户补贴: of it the subsidies and their interest, yuan. Range 0 to 1,000,000.</summary>
    public decimal? ResidentSubsidy { get; init; }

    /// <summary>已领居民基础: resident base pension paid while both were drawn, yuan. Range 0 to 1,000,000.</summary>
    public decimal? ResidentBasePaid { get; init; }

    /// <summary>已经退回: of it what the person has returned, yuan. Range 0 to 1,000,000.</summary>
    public decimal? Returned { get; init; }

    /// <summary>职工缴费段: spells paid to the employee scheme; an empty list for none.</summary>
    public IReadOnlyList<EmployeeSpell>? EmployeeSpells { get; init; }

    /// <summary>居民缴费段: payments to the resident scheme; an empty list for none.</summary>
    public IReadOnlyList<ResidentSpell>? ResidentSpells { get; init; }

    internal override RecordShape Shape => Fields;
}
