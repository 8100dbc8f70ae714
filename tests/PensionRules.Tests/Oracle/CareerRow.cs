using PensionRules.Calculation;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Oracle;

/// <summary>A year of a career; wages are in fen a month.</summary>
internal sealed record CareerRow(int Year, long Paid, long City)
{
    public PolicyInputs ToInputs() => Catalogs.Inputs(("career_year", Year), ("paid_wage", Paid / 100m), ("city_wage", City / 100m));
}
