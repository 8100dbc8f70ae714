using FsCheck;
using FsCheck.Fluent;
using PensionRules.Evaluation;
using PensionRules.Numerics;
using PensionRules.Plans;
using PensionRules.Policies;
using PensionRules.Tests.Support;
using Interval = PensionRules.Evaluation.Interval;

namespace PensionRules.Tests.Calculations;

/// <summary>
/// Whatever is given inside the declared ranges, in any reading, or not given: what comes out of every step lies in the interval that
/// the checker found for it.
/// </summary>
public sealed class RangeTests
{
    private const int People = 60;

    public static TheoryData<string> Sets => [.. Catalogs.BuiltIn.PolicySets.Concat(Catalogs.Language.PolicySets).Select(s => s.Id).Distinct()];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Every_value_lies_in_its_interval(string id)
    {
        PolicySet set = Catalogs.BuiltIn.Find(id) ?? Catalogs.Language.Find(id)!;
        Term[] rules = [.. set.Terms.Where(t => set.DefinitionOf(t) is RuleDefinition)];
        Plan plan = PlanBuilder.Build(set, PlanShape.Open(rules));
        Interval[] bounds = Bounds(plan, out Interval[] constants);
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            Random random = new(seed);
            EvaluationState<Scalar> state = Values(plan, random);
            if (plan.Lists == 0)
            {
                for (int i = 0; i < plan.Nodes.Length; i++)
                {
                    AssertIn(bounds[i], state.Slots[i], $"{plan.Nodes[i]}");
                }
            }

            foreach (TermPlan term in plan.Terms.Values.Where(t => t.List < 0))
            {
                Interval interval = term.Operand >= 0 ? bounds[term.Operand] : constants[~term.Operand];
                AssertIn(interval, term.Operand >= 0 ? state.Slots[term.Operand] : plan.Scalars[~term.Operand], term.Term.Id);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(People));
    }

    [Fact]
    public void The_bounds_of_the_pension_of_2001_are_those_of_its_inputs()
    {
        Plan plan = PlanBuilder.Build(Catalogs.Liaoning2001, PlanShape.Open([Catalogs.Liaoning2001.FindTerm("account_pension")!]));
        Interval[] bounds = Bounds(plan, out _);
        // Up to ten million yuan over at least one month; nothing below zero.
        Interval account = bounds[plan.Terms[Catalogs.Liaoning2001.FindTerm("account_pension")!].Operand];
        Assert.True(account.Contains(Rational.Zero));
        Assert.False(account.Contains(-1));
        Assert.False(account.Contains(10_000_001));
    }

    private static void AssertIn(Interval interval, in Scalar value, string where) =>
        Assert.True(value.Fault is not null || interval.Contains(value.Number), $"{where}: {value.Number} is not in {interval.Low} .. {interval.High}");

    private static Interval[] Bounds(Plan plan, out Interval[] constants)
    {
        EvaluationState<Interval> state = EvaluationState<Interval>.For(plan);
        constants = [.. plan.Constants.Select(c => Interval.Point(c))];
        for (int i = 0; i < plan.Inputs.Count; i++)
        {
            state.Slots[i] = RangeChecker.RangeOf(plan.Inputs[i]);
        }

        foreach (TermPlan list in plan.GivenLists)
        {
            IReadOnlyList<Term> fields = list.Term.Type.Fields!;
            state.Lists[list.List] = new RowData<Interval>(fields.Count, [.. fields.Select(RangeChecker.RangeOf)], 1);
        }

        Evaluator<Interval, IntervalAlgebra>.Run(plan, constants, state);
        return state.Slots;
    }

    private static EvaluationState<Scalar> Values(Plan plan, Random random)
    {
        EvaluationState<Scalar> state = EvaluationState<Scalar>.For(plan);
        for (int i = 0; i < plan.Inputs.Count; i++)
        {
            state.Slots[i] = random.Next(8) == 0
                ? Scalar.Of((Fault)plan.Nodes[i].Payload!)
                : new Scalar(Value(plan.Inputs[i], random));
        }

        foreach (TermPlan list in plan.GivenLists)
        {
            IReadOnlyList<Term> fields = list.Term.Type.Fields!;
            int count = random.Next(5);
            Scalar[] cells = [.. Enumerable.Range(0, count).SelectMany(_ => fields.Select(f => new Scalar(Value(f, random))))];
            state.Lists[list.List] = new RowData<Scalar>(fields.Count, cells, count);
        }

        Evaluator<Scalar, RationalAlgebra>.Run(plan, plan.Scalars, state);
        return state;
    }

    private static Rational Value(Term term, Random random)
    {
        if (term.Type.Kind == TypeKind.Region)
        {
            return new[] { 210000, 210100, 210200, 211100, 410000, 0 }[random.Next(6)];
        }

        // Days and months near one another, so that calculations with them come to something.
        if (term.Type.Kind is TypeKind.Date or TypeKind.Month or TypeKind.Year)
        {
            return term.Type.Kind switch
            {
                TypeKind.Year => random.Next(1990, 2035),
                TypeKind.Month => random.Next(1990 * 12, 2035 * 12),
                _ => Building.ScalarCode.Of(new NodaTime.LocalDate(random.Next(1930, 2035), random.Next(1, 13), random.Next(1, 29))),
            };
        }

        Interval range = RangeChecker.RangeOf(term);
        Rational low = range.Low ?? -1_000_000;
        Rational high = range.High ?? 1_000_000;
        Rational step = term.Step ?? (term.Type.Kind == TypeKind.Number ? (Rational)0.0001m : 1);
        long steps = (long)((high - low) / step).Floor();
        return random.Next(10) switch
        {
            0 => low,
            1 => low + (step * steps),
            _ => low + (step * random.NextInt64(steps + 1)),
        };
    }
}
