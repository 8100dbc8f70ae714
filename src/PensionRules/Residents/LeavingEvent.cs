namespace PensionRules.Residents;

/// <summary>事由: why somebody leaves the residents' scheme.</summary>
public enum LeavingEvent
{
    /// <summary>死亡: death.</summary>
    Death,

    /// <summary>出国定居: settling abroad.</summary>
    Emigration,

    /// <summary>跨省转移: moving to another province.</summary>
    LeavesProvince,

    /// <summary>省内转移: moving within the province.</summary>
    WithinProvince,

    /// <summary>到龄退保: leaving at the age of drawing, short of the conditions.</summary>
    WithdrawsAt60,
}
