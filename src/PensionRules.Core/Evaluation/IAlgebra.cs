using PensionRules.Numerics;
using PensionRules.Plans;

namespace PensionRules.Evaluation;

/// <summary>The numbers that a plan is evaluated in. One evaluator serves them all; type arguments are structs, so that nothing is boxed.</summary>
/// <typeparam name="T">The numbers.</typeparam>
internal interface IAlgebra<T>
    where T : struct
{
    static abstract T Constant(in Rational value);

    static abstract T OfFault(Fault fault);

    static abstract T Add(in T a, in T b);

    static abstract T Subtract(in T a, in T b);

    static abstract T Multiply(in T a, in T b);

    static abstract T Divide(in T a, in T b, Fault? zero);

    static abstract T Smaller(in T a, in T b);

    static abstract T Larger(in T a, in T b);

    static abstract T Round(in T a, Rounding rounding);

    static abstract T Within(in T a, RangeSite range);

    static abstract T Less(in T a, in T b);

    static abstract T LessOrEqual(in T a, in T b);

    static abstract T Equal(in T a, in T b);

    static abstract T And(in T a, in T b);

    static abstract T Or(in T a, in T b);

    static abstract T Not(in T a);

    static abstract T Select(in T condition, in T whenTrue, in T whenFalse);

    static abstract T IsGiven(in T a);

    static abstract T Lookup(LookupSite site, ReadOnlySpan<T> keys);

    static abstract T Calendar(CalendarSite site, in T a, in T b);

    static abstract void Take(ref Accumulator<T> total, in T counts, in T value);

    static abstract T Finish(ref Accumulator<T> total);

    /// <summary>The rows that a worksheet has from one year or month to another, or a fault.</summary>
    static abstract int Steps(in T from, in T to, out Fault? fault);

    /// <summary>The year or month of a worksheet's row.</summary>
    static abstract T Step(in T from, in T to, int row);

    /// <summary>The value of 每 in a row, and how many such rows are gone through.</summary>
    static abstract T Each(int index, int count);

    /// <summary>Whether a row of a list counts, or the fault of the condition.</summary>
    static abstract bool Counts(in T condition, out Fault? fault);

    /// <summary>A column of the row before, where the engine cannot say which row that is.</summary>
    static abstract T? UnknownPrevious { get; }

    /// <summary>How many values of 每 are gone through one by one: all, or one that stands for all.</summary>
    static abstract int EachRows(int count);
}
