using PensionRules.Formulas;
using PensionRules.Numerics;
using PensionRules.Plans;

namespace PensionRules.Evaluation;

/// <summary>Exact rationals and faults: the reference meaning of the language.</summary>
internal readonly struct RationalAlgebra : IAlgebra<Scalar>
{
    public static Scalar? UnknownPrevious => null;

    public static Scalar Constant(in Rational value) => new(value);

    public static Scalar OfFault(Fault fault) => Scalar.Of(fault);

    public static Scalar Add(in Scalar a, in Scalar b) => ArePlain(a, b) || !IsFault(a, b) ? new(a.Number + b.Number) : FaultOf(a, b);

    public static Scalar Subtract(in Scalar a, in Scalar b) => ArePlain(a, b) || !IsFault(a, b) ? new(a.Number - b.Number) : FaultOf(a, b);

    public static Scalar Multiply(in Scalar a, in Scalar b) => ArePlain(a, b) || !IsFault(a, b) ? new(a.Number * b.Number) : FaultOf(a, b);

    public static Scalar Divide(in Scalar a, in Scalar b, Fault? zero)
    {
        if (!ArePlain(a, b) && IsFault(a, b))
        {
            return FaultOf(a, b);
        }

        return b.Number.Sign == 0 ? Scalar.Of(zero!) : new(a.Number / b.Number);
    }

    public static Scalar Smaller(in Scalar a, in Scalar b)
    {
        if (!ArePlain(a, b) && IsFault(a, b))
        {
            return FaultOf(a, b);
        }

        return b.Number < a.Number ? b : a;
    }

    public static Scalar Larger(in Scalar a, in Scalar b)
    {
        if (!ArePlain(a, b) && IsFault(a, b))
        {
            return FaultOf(a, b);
        }

        return b.Number > a.Number ? b : a;
    }

    public static Scalar Round(in Scalar a, Rounding rounding) =>
        a.Fault is null ? new(Rational.Round(a.Number, rounding.Step, rounding.Mode)) : a;

    public static Scalar Within(in Scalar a, RangeSite range) =>
        a.Fault is not null || range.Range.Contains(a.Number) ? a : Scalar.Of(range.Fault);

    public static Scalar Less(in Scalar a, in Scalar b) => ArePlain(a, b) || !IsFault(a, b) ? Scalar.Of(a.Number < b.Number) : FaultOf(a, b);

    public static Scalar LessOrEqual(in Scalar a, in Scalar b) => ArePlain(a, b) || !IsFault(a, b) ? Scalar.Of(a.Number <= b.Number) : FaultOf(a, b);

    public static Scalar Equal(in Scalar a, in Scalar b) => ArePlain(a, b) || !IsFault(a, b) ? Scalar.Of(a.Number == b.Number) : FaultOf(a, b);

    // A known side decides: no and anything is no.
    public static Scalar And(in Scalar a, in Scalar b)
    {
        if (a.Fault is null)
        {
            return a.IsTrue ? b : Scalar.No;
        }

        return b.Fault is null && !b.IsTrue ? Scalar.No : a;
    }

    public static Scalar Or(in Scalar a, in Scalar b)
    {
        if (a.Fault is null)
        {
            return a.IsTrue ? Scalar.Yes : b;
        }

        return b.Fault is null && b.IsTrue ? Scalar.Yes : a;
    }

    public static Scalar Not(in Scalar a) => a.Fault is null ? Scalar.Of(!a.IsTrue) : a;

    // A choice takes the fault of its condition or of the arm taken, and no other.
    public static Scalar Select(in Scalar condition, in Scalar whenTrue, in Scalar whenFalse)
    {
        if (condition.Fault is not null)
        {
            return condition;
        }

        return condition.IsTrue ? whenTrue : whenFalse;
    }

    public static Scalar IsGiven(in Scalar a) => a.Fault switch
    {
        null => Scalar.Yes,
        { Kind: FaultKind.Missing or FaultKind.NoRow } => Scalar.No,
        _ => a,
    };

    public static Scalar Lookup(LookupSite site, ReadOnlySpan<Scalar> keys)
    {
        Rational[] numbers = new Rational[keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i].Fault is not null)
            {
                return keys[i];
            }

            numbers[i] = keys[i].Number;
        }

        int row = site.Table.Find(numbers);
        return row < 0
            ? Scalar.Of(site.Miss with { Reason = LawKeyText.Write(site.Table.Keys, numbers, Language.Chinese), Miss = new LawMiss(site.Table.Keys, numbers) })
            : new Scalar(site.Candidates.ValueOf(site.Table.Rows[row]));
    }

    public static Scalar Calendar(CalendarSite site, in Scalar a, in Scalar b)
    {
        if (!ArePlain(a, b) && IsFault(a, b))
        {
            return FaultOf(a, b);
        }

        return CalendarArithmetic.Apply(site.Op, a.Number, b.Number) is { } value ? new Scalar(value) : Scalar.Of(site.Fault);
    }

    public static void Take(ref Accumulator<Scalar> total, in Scalar counts, in Scalar value)
    {
        if (counts.Fault is not null)
        {
            total.Fault ??= counts.Fault;
        }
        else if (counts.IsTrue)
        {
            total.Value = Combine(total, value);
            total.Count++;
        }
    }

    public static Scalar Finish(ref Accumulator<Scalar> total)
    {
        AggregateSite site = total.Site;
        bool decided = total.Value.Fault is null
            && ((site.Kind == AggregateKind.Any && total.Value.IsTrue) || (site.Kind == AggregateKind.All && !total.Value.IsTrue));
        if (total.Fault is not null && !decided)
        {
            return Scalar.Of(total.Fault);
        }

        bool needsRow = site.Kind is AggregateKind.Maximum or AggregateKind.Minimum or AggregateKind.Single or AggregateKind.Last;
        if (needsRow && total.Count == 0)
        {
            return Scalar.Of(site.Empty);
        }

        if (site.Kind == AggregateKind.Single && total.Count > 1)
        {
            return Scalar.Of(site.Many);
        }

        return site.Kind == AggregateKind.Count ? new Scalar(total.Count) : total.Value;
    }

    public static int Steps(in Scalar from, in Scalar to, out Fault? fault)
    {
        fault = from.Fault ?? to.Fault;
        if (fault is not null)
        {
            return 0;
        }

        Rational steps = to.Number - from.Number + 1;
        return steps.Sign <= 0 ? 0 : Numerics.BigLimit.AtMost(steps.Floor(), WorksheetSite.MostRows + 1);
    }

    public static Scalar Step(in Scalar from, in Scalar to, int row) => new(from.Number + row);

    public static Scalar Each(int index, int count) => new(index);

    public static bool Counts(in Scalar condition, out Fault? fault)
    {
        fault = condition.Fault;
        return fault is null && condition.IsTrue;
    }

    public static int EachRows(int count) => count;

    private static Scalar Combine(Accumulator<Scalar> total, in Scalar value) => total.Site.Kind switch
    {
        AggregateKind.Sum => Add(total.Value, value),
        AggregateKind.Any => Or(total.Value, value),
        AggregateKind.All => And(total.Value, value),
        AggregateKind.Maximum when total.Count > 0 => Larger(total.Value, value),
        AggregateKind.Minimum when total.Count > 0 => Smaller(total.Value, value),
        _ => value,
    };

    private static bool ArePlain(in Scalar a, in Scalar b) => (a.Number.Tag ?? b.Number.Tag) is null;

    private static bool IsFault(in Scalar a, in Scalar b) => a.Fault is not null || b.Fault is not null;

    private static Scalar FaultOf(in Scalar a, in Scalar b) => a.Fault is null ? b : a;
}
