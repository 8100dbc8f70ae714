#:project ../src/PensionRules
// What each tier of Dongfang's residents' pension costs and yields: 15 years paid, drawn from 60, no interest counted.
// dotnet run -c Release samples/dongfang-tiers.cs
using NodaTime;
using PensionRules;
using PensionRules.Policies;
using PensionRules.Residents;

const int Years = 15;
decimal[] tiers = [100, 200, 300, 400, 500, 600, 800, 1000, 1500, 2000];
LawSelection dongfang = PensionCalculator.Load().For(Region.Dongfang, new YearMonth(2012, 1));

Console.WriteLine("  tier  subsidy  paid in  account   pension    own money back    in 20 years");
Console.WriteLine("  yuan a year      yuan   yuan a month            after months           yuan");
foreach (decimal tier in tiers)
{
    ResidentContributions year = dongfang.Calculate(new ResidentContributionYear
    {
        Tier = tier, Group = ParticipantGroup.Ordinary, OnlyChildFamily = false, OwnSharePaid = true, IsBackPayment = false,
    });
    decimal subsidy = year.Credited - year.OwnContribution;
    ResidentPension pension = dongfang.Calculate(new ResidentRetirement
    {
        PaidYears = Years, DeemedYears = 0, AccountBalance = Years * year.Credited, SubsidyBalance = Years * subsidy,
        Also = new() { ["eligible"] = true },
    });
    decimal paidIn = Years * year.OwnContribution;
    decimal months = Math.Ceiling(paidIn / pension.Monthly);
    Console.WriteLine(
        $"{tier,6:N0} {subsidy,8:N0} {paidIn,8:N0} {pension.AccountPension,8:N2} {pension.Monthly,9:N2} {months,17:N0} {240 * pension.Monthly,14:N2}");
}
