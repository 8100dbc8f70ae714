using PensionRules.Numerics;
using PensionRules.Policies;
using PensionRules.Typed;

namespace PensionRules.Bridging;

/// <summary>衔接结果: the result of a <see cref="BridgingApplication"/>. Amounts are in yuan, rounded as the law says.</summary>
public sealed class BridgingDecision : SchemeResult<BridgingDecision>
{
    internal static readonly IReadOnlyDictionary<string, TypeKind> Outputs = new Dictionary<string, TypeKind>
    {
        ["employee_months"] = TypeKind.Number,
        ["direction"] = TypeKind.Choice,
        ["overlap_months"] = TypeKind.Number,
        ["overlap_refund"] = TypeKind.Number,
        ["joined_amount"] = TypeKind.Number,
        ["resulting_balance"] = TypeKind.Number,
        ["resulting_months"] = TypeKind.Number,
        ["resulting_years"] = TypeKind.Number,
        ["may_draw"] = TypeKind.YesNo,
        ["termination_refund"] = TypeKind.Number,
        ["deducted_from_balance"] = TypeKind.Number,
        ["deducted_from_pension"] = TypeKind.Number,
    };

    internal BridgingDecision(ResultState state)
        : base(state)
    {
    }

    /// <summary>职工缴费月数: months paid to the employee scheme. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? EmployeeMonths => AmountOrNone("employee_months");

    /// <summary>可转方向: which way may be applied for. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public BridgingDirection? Direction => ChoiceOrNone<BridgingDirection>("direction");

    /// <summary>重复月数: months paid in both schemes. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? OverlapMonths => AmountOrNone("overlap_months");

    /// <summary>重复缴费退款: own and collective money of these months, refunded to the person. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? OverlapRefund => AmountOrNone("overlap_refund");

    /// <summary>并入金额: what moves from one account to the other. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? JoinedAmount => AmountOrNone("joined_amount");

    /// <summary>合并后余额: the balance after joining. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? ResultingBalance => AmountOrNone("resulting_balance");

    /// <summary>合并后月数: the months that count after joining. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? ResultingMonths => AmountOrNone("resulting_months");

    /// <summary>合并后年限: the years that count after joining, unrounded: an exact fraction. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public Rational? ResultingYears => ExactOrNone("resulting_years");

    /// <summary>可以领取: whether a pension may be drawn once joined. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public bool? MayDraw => YesNoOrNone("may_draw");

    /// <summary>终止退款: refunded to the person when the resident relation ends for double benefits. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? TerminationRefund => AmountOrNone("termination_refund");

    /// <summary>余额抵扣: resident base pension taken back out of the resident balance. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? DeductedFromBalance => AmountOrNone("deducted_from_balance");

    /// <summary>养老金抵扣: what is then still owed, out of the employee pension. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? DeductedFromPension => AmountOrNone("deducted_from_pension");

    internal override BridgingDecision At(ResultState state) => new(state);
}
