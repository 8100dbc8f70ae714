using PensionRules.Policies;
using PensionRules.Typed;

namespace PensionRules.Employees;

/// <summary>职工缴费: the result of an <see cref="EmployeeContributionMonth"/>. Amounts are in yuan a month, rounded as the law says.</summary>
public sealed class EmployeeContributions : SchemeResult<EmployeeContributions>
{
    internal static readonly IReadOnlyDictionary<string, TypeKind> Outputs = new Dictionary<string, TypeKind>
    {
        ["contribution_base"] = TypeKind.Number,
        ["employee_contribution"] = TypeKind.Number,
        ["account_credit"] = TypeKind.Number,
        ["employer_base"] = TypeKind.Number,
        ["employer_contribution"] = TypeKind.Number,
        ["employer_to_account"] = TypeKind.Number,
        ["pooled_contribution"] = TypeKind.Number,
    };

    internal EmployeeContributions(ResultState state)
        : base(state)
    {
    }

    /// <summary>缴费基数: the wage that contributions are counted from.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal ContributionBase => Amount("contribution_base");

    /// <summary>个人缴费: the employee's own contribution.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal EmployeeContribution => Amount("employee_contribution");

    /// <summary>账户记入额: what goes to the individual account.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal AccountCredit => Amount("account_credit");

    /// <summary>单位缴费基数: what the enterprise's contribution is counted from. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? EmployerBase => AmountOrNone("employer_base");

    /// <summary>单位缴费: the enterprise's contribution. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? EmployerContribution => AmountOrNone("employer_contribution");

    /// <summary>划入账户的单位缴费: what of it goes to individual accounts. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? EmployerToAccount => AmountOrNone("employer_to_account");

    /// <summary>纳入统筹的单位缴费: what of it goes to the pooled fund. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? PooledContribution => AmountOrNone("pooled_contribution");

    internal override EmployeeContributions At(ResultState state) => new(state);
}
