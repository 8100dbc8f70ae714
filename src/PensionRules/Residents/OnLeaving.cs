namespace PensionRules.Residents;

/// <summary>处理: what happens to the account of somebody who leaves the province.</summary>
public enum OnLeaving
{
    /// <summary>转移: it moves to the new place.</summary>
    Move,

    /// <summary>退还: it is given back.</summary>
    GiveBack,
}
