using PensionRules.Evaluation;
using PensionRules.Numerics;
using PensionRules.Plans;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>Searches, for each given number alone, the nearest value inside its range at which a condition turns.</summary>
internal sealed class RemedyFinder(Derivation derivation)
{
    private const int MostSteps = 64;

    // For what is not declared as a multiple of something: four decimals.
    private static readonly Rational FinestStep = Rational.Create(1, 10_000);

    // With a term to gain, only what gives it an amount counts.
    public IEnumerable<Remedy> Find(int condition, IReadOnlySet<Term> uses, Term? gain = null)
    {
        bool wanted = !derivation.Reader.At(condition).IsTrue;
        for (int i = 0; i < derivation.Plan.Inputs.Count; i++)
        {
            Term input = derivation.Plan.Inputs[i];
            Scalar now = derivation.Reader.At(i);
            bool isCandidate = now.Fault is null && input is { Type.Kind: TypeKind.Number, Range: not null } && uses.Contains(input);
            if (isCandidate && Search(i, input, now.Number, condition, wanted) is { } needed && (gain is null || IsGained(i, needed, gain)))
            {
                yield return new Remedy(input, now.Number, needed);
            }
        }
    }

    // Upwards first, then downwards; a condition is taken to turn once on the way.
    private Rational? Search(int slot, Term input, Rational now, int condition, bool wanted)
    {
        Rational step = input.Step ?? (input.Type.Unit!.Scale * FinestStep);
        return Bisect(slot, now, input.Range!.High, step, condition, wanted) ?? Bisect(slot, now, input.Range.Low, -step, condition, wanted);
    }

    private Rational? Bisect(int slot, Rational now, Rational end, Rational step, int condition, bool wanted)
    {
        // Multiples of the step, so that what is needed is a round figure whatever there is now.
        Rational start = Whole((now / step).Floor()) * step;
        System.Numerics.BigInteger low = 0;
        System.Numerics.BigInteger high = ((end - start) / step).Floor();
        if (high.Sign <= 0 || Truth(slot, start + (Whole(high) * step), condition) != wanted)
        {
            return null;
        }

        for (int i = 0; i < MostSteps && high - low > 1; i++)
        {
            System.Numerics.BigInteger middle = (low + high) / 2;
            (low, high) = Truth(slot, start + (Whole(middle) * step), condition) == wanted ? (low, middle) : (middle, high);
        }

        return start + (Whole(high) * step);
    }

    // What turns a condition may lead to a refusal, or to nothing again.
    private bool IsGained(int slot, Rational value, Term gain) =>
        new PlanReader(derivation.Plan, derivation.Evaluate(slot, new Scalar(value))).ValueOf(gain) is { Fault: null, Number.Sign: not 0 };

    private static Rational Whole(System.Numerics.BigInteger value) => Rational.Create(value, System.Numerics.BigInteger.One);

    private bool? Truth(int slot, Rational value, int condition)
    {
        Plan plan = derivation.Plan;
        EvaluationState<Scalar> state = derivation.Evaluate(slot, new Scalar(value));
        Scalar result = condition >= 0 ? state.Slots[condition] : plan.Scalars[~condition];
        return result.Fault is null ? result.IsTrue : null;
    }
}
