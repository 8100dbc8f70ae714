namespace PensionRules.Employees;

/// <summary>参保身份类别: as what somebody takes part in the employees' scheme.</summary>
public enum ParticipantKind
{
    /// <summary>职工: an employee.</summary>
    Employee,

    /// <summary>农民合同工: a rural contract worker; contributes as employees do.</summary>
    RuralContract,

    /// <summary>自由职业: self-employed, pays for himself.</summary>
    SelfEmployed,

    /// <summary>个体业主: the owner of a small business.</summary>
    ShopOwner,

    /// <summary>个体从业: staff of a small business; the owner withholds and pays.</summary>
    ShopStaff,
}
