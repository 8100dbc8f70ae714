using PensionRules.Policies;
using PensionRules.Typed;

namespace PensionRules.Employees;

/// <summary>职工养老金: the result of an <see cref="EmployeeRetirement"/>. Amounts are in yuan, rounded as the law says.</summary>
public sealed class EmployeePension : SchemeResult<EmployeePension>
{
    internal static readonly IReadOnlyDictionary<string, TypeKind> Outputs = new Dictionary<string, TypeKind>
    {
        ["basic_pension"] = TypeKind.Number,
        ["account_pension"] = TypeKind.Number,
        ["transitional_pension"] = TypeKind.Number,
        ["guarantee_supplement"] = TypeKind.Number,
        ["industry_supplement"] = TypeKind.Number,
        ["monthly_pension"] = TypeKind.Number,
        ["lump_sum"] = TypeKind.Number,
    };

    internal EmployeePension(ResultState state)
        : base(state)
    {
    }

    /// <summary>基础养老金: the base pension, yuan a month, from the pooled fund.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal BasicPension => Amount("basic_pension");

    /// <summary>个人账户养老金: the account pension, yuan a month.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal AccountPension => Amount("account_pension");

    /// <summary>过渡性养老金: the transitional pension, for the years before accounts, yuan a month.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal TransitionalPension => Amount("transitional_pension");

    /// <summary>保底补差: what is added so that it is not less than by the former method, yuan a month.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal GuaranteeSupplement => Amount("guarantee_supplement");

    /// <summary>行业加发: the supplement of a former industry pool, yuan a month.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal IndustrySupplement => Amount("industry_supplement");

    /// <summary>月养老金: the whole pension, yuan a month.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal Monthly => Amount("monthly_pension");

    /// <summary>一次性支付: what is paid once instead, yuan, where the years do not suffice.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal LumpSum => Amount("lump_sum");

    internal override EmployeePension At(ResultState state) => new(state);
}
