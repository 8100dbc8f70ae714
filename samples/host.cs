#:project ../src/PensionRules
#:package Microsoft.Extensions.Hosting
// A console host: the law is loaded and checked once when the host starts, and comes by dependency injection.
// dotnet run -c Release samples/host.cs
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using PensionRules;
using PensionRules.Calculation;
using PensionRules.Employees;
using PensionRules.Policies;

HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Services.AddPensionRules().AddHostedService<Counter>();
await builder.Build().RunAsync();

internal sealed class Counter(PensionCalculator rules, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (int? months in new int?[] { 240, 179, -1, null })
        {
            EmployeePension pension = rules.For(Region.Dalian, new YearMonth(2003, 5)).Calculate(new EmployeeRetirement
            {
                AverageWage = 1000m, ContributionMonths = months, PreAccountMonths = 60, AverageIndex = 1.1m, AccountBalance = 24_000m,
            });
            Console.WriteLine(pension.IsCalculated ? $"{months} months: {pension.Monthly:N2} a month, {pension.LumpSum:N2} at once" : "no pension:");
            foreach (Problem problem in pension.Problems)
            {
                Console.WriteLine($"  {problem.Code} {problem.Field}={problem.Value} [{problem.Article}] {problem.ToText(Language.English)}");
            }
        }

        lifetime.StopApplication();
        return Task.CompletedTask;
    }
}
