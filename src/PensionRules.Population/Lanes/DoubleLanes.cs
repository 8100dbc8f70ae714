using System.Runtime.CompilerServices;
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
        switch (step.IsSigned, step.Gate is null)
        {
            case (false, true):
                Divide<No, No>(buffers, step, count);
                break;
            case (false, false):
                Divide<No, Yes>(buffers, step, count);
                break;
            case (true, true):
                Divide<Yes, No>(buffers, step, count);
                break;
            default:
                Divide<Yes, Yes>(buffers, step, count);
                break;
        }
    }

    private static void ProductDivide(LaneBuffers buffers, LaneStep step, int count)
    {
        switch (step.IsSigned, step.Gate is null)
        {
            case (false, true):
                ProductDivide<No, No>(buffers, step, count);
                break;
            case (false, false):
                ProductDivide<No, Yes>(buffers, step, count);
                break;
            case (true, true):
                ProductDivide<Yes, No>(buffers, step, count);
                break;
            default:
                ProductDivide<Yes, Yes>(buffers, step, count);
                break;
        }
    }

    private static void Divide<TSigned, TGated>(LaneBuffers buffers, LaneStep step, int count)
        where TSigned : struct, IAnswer
        where TGated : struct, IAnswer
    {
        Vector512<double> half = Vector512.Create(HalfOf(step.Mode, step.Divisor));
        Vector512<double> inverse = Vector512.Create(1.0 / step.Divisor);
        double* target = buffers.Doubles(step.Target);
        DoubleOperand gate = new(buffers, step.Gate.GetValueOrDefault());
        DoubleOperand x = new(buffers, step.X);
        for (int i = 0; i < count; i += Vector512<double>.Count)
        {
            Vector512<double> quotient = Quotient<TSigned>(x.At(i), half, inverse);
            (TGated.Is ? Gated(gate.At(i), quotient) : quotient).StoreAligned(target + i);
        }
    }

    private static void ProductDivide<TSigned, TGated>(LaneBuffers buffers, LaneStep step, int count)
        where TSigned : struct, IAnswer
        where TGated : struct, IAnswer
    {
        Vector512<double> half = Vector512.Create(HalfOf(step.Mode, step.Divisor));
        Vector512<double> inverse = Vector512.Create(1.0 / step.Divisor);
        Vector512<double> factor = Vector512.Create((double)step.Factor);
        Vector512<double> offset = Vector512.Create((double)step.Offset);
        double* target = buffers.Doubles(step.Target);
        DoubleOperand gate = new(buffers, step.Gate.GetValueOrDefault());
        DoubleOperand x = new(buffers, step.X);
        DoubleOperand y = new(buffers, step.Y);
        for (int i = 0; i < count; i += Vector512<double>.Count)
        {
            Vector512<double> product = Vector512.MultiplyAddEstimate(x.At(i) * y.At(i), factor, offset);
            Vector512<double> quotient = Quotient<TSigned>(product, half, inverse);
            (TGated.Is ? Gated(gate.At(i), quotient) : quotient).StoreAligned(target + i);
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Quotient<TSigned>(Vector512<double> top, Vector512<double> half, Vector512<double> inverse)
        where TSigned : struct, IAnswer => TSigned.Is
        ? Vector512.CopySign(Vector512.Floor((Vector512.Abs(top) + half) * inverse), top)
        : Vector512.Floor((top + half) * inverse);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Gated(Vector512<double> gate, Vector512<double> value) =>
        Vector512.ConditionalSelect(Vector512.Equals(gate, Vector512<double>.Zero), Vector512<double>.Zero, value);
}
