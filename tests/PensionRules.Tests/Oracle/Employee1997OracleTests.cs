using FsCheck;
using FsCheck.Fluent;
using PensionRules.Calculation;
using PensionRules.Evaluation;
using PensionRules.Tests.Support;
using Outcome = PensionRules.Calculation.Outcome;

namespace PensionRules.Tests.Oracle;

/// <summary>The national method of 1997 against the rules written a second time, and against what Liaoning's plan compares itself with.</summary>
public sealed class Employee1997OracleTests
{
    [Fact]
    public void Everybody_gets_the_same_fen() => Check(Employee1997Person.Any, 3000, person =>
    {
        Employee1997Oracle oracle = new(person);
        Outcome outcome = person.Calculate();
        if (oracle.IsRefused)
        {
            Assert.NotEmpty(outcome.Refusals);
            Assert.All(outcome.Results, r => Assert.Equal(FaultKind.Requirement, r.Fault!.Kind));
            return;
        }

        OracleTests.Same(oracle.Basic, outcome["basic_pension"]);
        OracleTests.Same(oracle.Account, outcome["account_pension"]);
        OracleTests.Same(oracle.Transitional, outcome["transitional_pension"]);
        OracleTests.Same(oracle.Monthly, outcome["monthly_pension"]);
        OracleTests.Same(oracle.LumpSum, outcome["lump_sum"]);
    });

    [Fact]
    public void Beyond_fifteen_years_the_years_play_no_part_in_the_base_pension() => Check(
        Employee1997Person.Any.Where(p => p is { Months: >= 180, Rate: null or (>= 1_000 and <= 1_400) } && p.PreMonths <= p.Months),
        300,
        person => Assert.Equal(
            (person with { Months = 180, PreMonths = 0 }).Calculate()["basic_pension"].ToDecimal(), person.Calculate()["basic_pension"].ToDecimal()));

    /// <summary>LN-16: the former method that the plan of 2001 guarantees is this one.</summary>
    [Fact]
    public void The_old_method_of_the_Liaoning_plan_is_this_method() => Check(
        Employee1997Person.Any.Where(p => p is { Months: >= 180, Rate: >= 1_000 and <= 1_400 } && p.PreMonths <= p.Months),
        300,
        person =>
        {
            PolicyInputs inputs = new();
            foreach ((string term, InputValue value) in person.ToInputs())
            {
                inputs.Add(term == "transition_rate" ? "former_rate" : term, value);
            }

            CalculationResult plan = Catalogs.Liaoning2001.Calculate(inputs, new CalculationOptions { Terms = ["former_total"] });
            Assert.Equal(person.Calculate()["monthly_pension"].ToDecimal(), plan["former_total"].ToDecimal());
        });

    private static void Check<T>(Gen<T> gen, int people, Action<T> holds) =>
        Prop.ForAll(gen.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(people));
}
