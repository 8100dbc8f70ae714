namespace PensionRules.Accounts;

/// <summary>事由: what happens to a resident's account.</summary>
public enum ResidentAccountEvent
{
    /// <summary>死亡: the person dies.</summary>
    Death,

    /// <summary>出国定居: the person settles abroad.</summary>
    Emigration,

    /// <summary>跨省转移: the registration moves to another province.</summary>
    LeavesProvince,

    /// <summary>省内转移: the registration moves within the province.</summary>
    WithinProvince,

    /// <summary>提前支取: somebody asks for the money before it is due; refused.</summary>
    EarlyWithdrawal,
}
