namespace PensionRules.Accounts;

/// <summary>来源: whose money it was.</summary>
public enum AccountBucket
{
    /// <summary>个人: own contributions.</summary>
    Own,

    /// <summary>单位划入: what was transferred from the employer's contributions.</summary>
    Employer,

    /// <summary>集体: collective aid.</summary>
    Collective,

    /// <summary>中央补贴: subsidy of the central budget.</summary>
    CentreSubsidy,

    /// <summary>省补贴: subsidy of the province.</summary>
    ProvinceSubsidy,

    /// <summary>市补贴: subsidy of the city.</summary>
    CitySubsidy,

    /// <summary>县补贴: subsidy of the county.</summary>
    CountySubsidy,

    /// <summary>政府代缴: contributions that the government paid for the person.</summary>
    PaidFor,
}
