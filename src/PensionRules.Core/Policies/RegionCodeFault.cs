namespace PensionRules.Policies;

/// <summary>Why a text is no region code.</summary>
public enum RegionCodeFault
{
    /// <summary>It does not have six digits.</summary>
    NotSixDigits,

    /// <summary>No province begins with its first two digits.</summary>
    UnknownProvince,

    /// <summary>It names a district (digits five and six) of no city (digits three and four are 00).</summary>
    DistrictWithoutCity,
}
