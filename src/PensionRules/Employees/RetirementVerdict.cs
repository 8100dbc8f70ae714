namespace PensionRules.Employees;

/// <summary>退休结论: whether somebody may retire in the month chosen, and if not, why.</summary>
public enum RetirementVerdict
{
    /// <summary>可以: it is allowed.</summary>
    Permitted,

    /// <summary>早于窗口: the month lies before the earliest.</summary>
    TooEarly,

    /// <summary>晚于窗口: the month lies after the latest.</summary>
    TooLate,

    /// <summary>缴费月数不够: within the window, but the months paid do not suffice.</summary>
    MonthsShort,

    /// <summary>没有协商一致: later than the statutory month, and not agreed with the employer.</summary>
    NotAgreed,
}
