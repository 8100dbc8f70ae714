namespace PensionRules.Bridging;

/// <summary>方向: which way the two schemes are joined.</summary>
public enum BridgingDirection
{
    /// <summary>居民转职工: the resident scheme joins the employee scheme.</summary>
    ToEmployee,

    /// <summary>职工转居民: the employee scheme joins the resident scheme.</summary>
    ToResident,
}
