namespace PensionRules.Accounts;

/// <summary>账户事项: what happens to the account.</summary>
public enum AccountEvent
{
    /// <summary>身故: the person dies.</summary>
    Death,

    /// <summary>提前支取: somebody asks for the money before it is due; refused.</summary>
    EarlyWithdrawal,

    /// <summary>跨统筹流动: work outside the area of the pool.</summary>
    MovingAway,

    /// <summary>统筹内流动: another employer, the same pool.</summary>
    MovingWithin,
}
