using System.Runtime.Intrinsics;
using PensionRules.Numerics;

namespace PensionRules.Population.Lanes;

/// <summary>
/// Steps in floating point, on whole numbers below 2^51, where every sum and product is exact. A quotient adds a half before it multiplies by
/// the reciprocal: the result is then at least half a divisor's share away from a whole number, farther than rounding reaches.
/// </summary>
internal static unsafe class DoubleLanes
{
    public static void Run(LaneBuffers buffers, LaneStep step, int count)
    {
        switch (step.Kind)
        {
            case LaneStepKind.Sum when step.Count > 2:
                Sum(buffers, step, count);
                break;
            case LaneStepKind.Sum:
                Binary<SumOperation>(buffers, step, count);
                break;
            case LaneStepKind.Product or LaneStepKind.And:
                Binary<ProductOperation>(buffers, step, count);
                break;
            case LaneStepKind.Divide:
                Divide(buffers, step, count);
                break;
            case LaneStepKind.ProductDivide:
                ProductDivide(buffers, step, count);
                break;
            case LaneStepKind.DivideByLane:
                DivideByLane(buffers, step, count);
                break;
            case LaneStepKind.Smaller:
                Binary<SmallerOperation>(buffers, step, count);
                break;
            case LaneStepKind.Larger or LaneStepKind.Or:
                Binary<LargerOperation>(buffers, step, count);
                break;
            case LaneStepKind.Less:
                Binary<LessOperation>(buffers, step, count);
                break;
            case LaneStepKind.Equal:
                Binary<EqualOperation>(buffers, step, count);
                break;
            case LaneStepKind.Choice:
                Choice(buffers, step, count);
                break;
            case LaneStepKind.ChoiceLess:
                ChoiceLess(buffers, step, count);
                break;
            case LaneStepKind.ChoiceEqual:
                ChoiceEqual(buffers, step, count);
                break;
            default:
                throw new InvalidOperationException($"{step.Kind} is no step in floating point.");
        }
    }

    private static void Binary<TOperation>(LaneBuffers buffers, LaneStep step, int count)
        where TOperation : struct, ILaneOperation
    {
        double* target = buffers.Doubles(step.Target);
        DoubleOperand x = new(buffers, step.X);
        DoubleOperand y = new(buffers, step.Y);
        for (int i = 0; i < count; i += Vector512<double>.Count)
        {
            TOperation.Apply(x.At(i), y.At(i)).StoreAligned(target + i);
        }
    }

    private static void Sum(LaneBuffers buffers, LaneStep step, int count)
    {
        double* target = buffers.Doubles(step.Target);
        DoubleOperand x = new(buffers, step.X);
        DoubleOperand y = new(buffers, step.Y);
        DoubleOperand z = new(buffers, step.Z);
        if (step.Count == 3)
        {
            for (int i = 0; i < count; i += Vector512<double>.Count)
            {
                (x.At(i) + y.At(i) + z.At(i)).StoreAligned(target + i);
            }

            return;
        }

        DoubleOperand w = new(buffers, step.W);
        for (int i = 0; i < count; i += Vector512<double>.Count)
        {
            (x.At(i) + y.At(i) + (z.At(i) + w.At(i))).StoreAligned(target + i);
        }
    }

    private static void Divide(LaneBuffers buffers, LaneStep step, int count)
    {
        double* target = buffers.Doubles(step.Target);
        DoubleOperand x = new(buffers, step.X);
        Vector512<double> half = Vector512.Create(HalfOf(step.Mode, step.Divisor));
        Vector512<double> inverse = Vector512.Create(1.0 / step.Divisor);
        if (step.IsSigned)
        {
            for (int i = 0; i < count; i += Vector512<double>.Count)
            {
                SignedQuotient(x.At(i), half, inverse).StoreAligned(target + i);
            }

            return;
        }

        for (int i = 0; i < count; i += Vector512<double>.Count)
        {
            Vector512.Floor((x.At(i) + half) * inverse).StoreAligned(target + i);
        }
    }

    private static void ProductDivide(LaneBuffers buffers, LaneStep step, int count)
    {
        double* target = buffers.Doubles(step.Target);
        DoubleOperand x = new(buffers, step.X);
        DoubleOperand y = new(buffers, step.Y);
        double halfOf = HalfOf(step.Mode, step.Divisor);
        Vector512<double> half = Vector512.Create(halfOf);
        Vector512<double> inverse = Vector512.Create(1.0 / step.Divisor);
        Vector512<double> factor = Vector512.Create((double)step.Factor);
        Vector512<double> offset = Vector512.Create((double)step.Offset);
        if (step.IsSigned)
        {
            for (int i = 0; i < count; i += Vector512<double>.Count)
            {
                Vector512<double> product = Vector512.MultiplyAddEstimate(x.At(i) * y.At(i), factor, offset);
                SignedQuotient(product, half, inverse).StoreAligned(target + i);
            }

            return;
        }

        offset = Vector512.Create(step.Offset + halfOf);
        for (int i = 0; i < count; i += Vector512<double>.Count)
        {
            Vector512.Floor(Vector512.MultiplyAddEstimate(x.At(i) * y.At(i), factor, offset) * inverse).StoreAligned(target + i);
        }
    }

    private static void DivideByLane(LaneBuffers buffers, LaneStep step, int count)
    {
        double* target = buffers.Doubles(step.Target);
        DoubleOperand x = new(buffers, step.X);
        DoubleOperand y = new(buffers, step.Y);
        Vector512<double> halfOne = Vector512.Create(0.5);
        for (int i = 0; i < count; i += Vector512<double>.Count)
        {
            Vector512<double> top = x.At(i);
            Vector512<double> bottom = y.At(i);
            Vector512<double> divisor = Vector512.Abs(bottom);
            Vector512<double> half = step.Mode switch
            {
                RoundingMode.HalfUp => Vector512.Floor(divisor * halfOne) + halfOne,
                RoundingMode.Up => divisor - halfOne,
                _ => halfOne,
            };
            Vector512<double> quotient = Vector512.Floor((Vector512.Abs(top) + half) / divisor);
            quotient = Vector512.ConditionalSelect(Vector512.Equals(divisor, Vector512<double>.Zero), Vector512<double>.Zero, quotient);
            Vector512.ConditionalSelect(Vector512.LessThan(top * bottom, Vector512<double>.Zero), -quotient, quotient).StoreAligned(target + i);
        }
    }

    private static void Choice(LaneBuffers buffers, LaneStep step, int count)
    {
        double* target = buffers.Doubles(step.Target);
        DoubleOperand x = new(buffers, step.X);
        DoubleOperand y = new(buffers, step.Y);
        DoubleOperand z = new(buffers, step.Z);
        for (int i = 0; i < count; i += Vector512<double>.Count)
        {
            Vector512<double> isFalse = Vector512.Equals(x.At(i), Vector512<double>.Zero);
            Vector512.ConditionalSelect(isFalse, z.At(i), y.At(i)).StoreAligned(target + i);
        }
    }

    private static void ChoiceLess(LaneBuffers buffers, LaneStep step, int count)
    {
        double* target = buffers.Doubles(step.Target);
        DoubleOperand x = new(buffers, step.X);
        DoubleOperand y = new(buffers, step.Y);
        DoubleOperand z = new(buffers, step.Z);
        DoubleOperand w = new(buffers, step.W);
        for (int i = 0; i < count; i += Vector512<double>.Count)
        {
            Vector512.ConditionalSelect(Vector512.LessThan(x.At(i), y.At(i)), z.At(i), w.At(i)).StoreAligned(target + i);
        }
    }

    private static void ChoiceEqual(LaneBuffers buffers, LaneStep step, int count)
    {
        double* target = buffers.Doubles(step.Target);
        DoubleOperand x = new(buffers, step.X);
        DoubleOperand y = new(buffers, step.Y);
        DoubleOperand z = new(buffers, step.Z);
        DoubleOperand w = new(buffers, step.W);
        for (int i = 0; i < count; i += Vector512<double>.Count)
        {
            Vector512.ConditionalSelect(Vector512.Equals(x.At(i), y.At(i)), z.At(i), w.At(i)).StoreAligned(target + i);
        }
    }

    // Half a divisor (or nothing, or all but one), and half a unit to stay clear of whole numbers.
    private static double HalfOf(RoundingMode mode, long divisor) => 0.5 + mode switch
    {
        RoundingMode.HalfUp => divisor / 2,
        RoundingMode.Up => divisor - 1,
        _ => 0,
    };

    private static Vector512<double> SignedQuotient(Vector512<double> top, Vector512<double> half, Vector512<double> inverse) =>
        Vector512.CopySign(Vector512.Floor((Vector512.Abs(top) + half) * inverse), top);
}
