namespace PensionRules.Population.People;

/// <summary>The populations that can be made up, each for one scheme.</summary>
public enum PeopleKind
{
    /// <summary>Retiring in Liaoning from July 2001 to December 2005; made for <c>liaoning-employee-2001</c>.</summary>
    Employee2001,

    /// <summary>Retiring in Liaoning from 2020 to 2025 after 15 years or more; made for <c>liaoning-employee-2006</c>.</summary>
    Employee2005,

    /// <summary>Claiming the residents' pension from February 2014 to December 2025; made for <c>liaoning-resident-2014</c>.</summary>
    Resident,

    /// <summary>Paying contributions as an employee or alone, July 2001 to December 2005; made for <c>liaoning-contribution-2001</c>.</summary>
    Contribution,

    /// <summary>Paying a year's contribution as a resident, 2014 to 2025; made for <c>national-resident-contribution-2009</c>.</summary>
    ResidentContribution,
}
