using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using PensionRules.Numerics;

namespace PensionRules.Population.Lanes;

/// <summary>
/// Quotients in floating point, of whole numbers below 2^51. A quotient adds a half before it multiplies by the reciprocal: the result is then at
/// least half a divisor's share away from a whole number, farther than rounding reaches. A product that is larger than floating point holds is
/// divided as a sum of two numbers that together are exact.
/// </summary>
internal static unsafe class DoubleQuotients
{
    public static void Run(LaneBuffers buffers, LaneStep step, int count)
    {
        switch (step.Kind)
        {
            case LaneStepKind.Divide:
                Gate<Quotient>(buffers, step, count);
                break;
            case LaneStepKind.ProductDivide when step is { Factor: 1, Offset: 0 }:
                Gate<ProductQuotient>(buffers, step, count);
                break;
            case LaneStepKind.ProductDivide:
                Gate<ScaledProductQuotient>(buffers, step, count);
                break;
            case LaneStepKind.LongProductDivide:
                Gate<LongProductQuotient>(buffers, step, count);
                break;
            case LaneStepKind.DivideByLane:
                DivideByLane(buffers, step, count);
                break;
            default:
                throw new InvalidOperationException($"{step.Kind} is no step in floating point.");
        }
    }

    private static void Gate<TQuotient>(LaneBuffers buffers, LaneStep step, int count)
        where TQuotient : struct, ILaneQuotient
    {
        switch (step.IsSigned, step.Gate is null)
        {
            case (false, true):
                Divide<TQuotient, No, No>(buffers, step, count);
                break;
            case (false, false):
                Divide<TQuotient, No, Yes>(buffers, step, count);
                break;
            case (true, true):
                Divide<TQuotient, Yes, No>(buffers, step, count);
                break;
            default:
                Divide<TQuotient, Yes, Yes>(buffers, step, count);
                break;
        }
    }

    private static void Divide<TQuotient, TSigned, TGated>(LaneBuffers buffers, LaneStep step, int count)
        where TQuotient : struct, ILaneQuotient
        where TSigned : struct, IAnswer
        where TGated : struct, IAnswer
    {
        if (step.X.IsPlain && (step.Y.IsPlain || step.Kind == LaneStepKind.Divide))
        {
            Divide<TQuotient, TSigned, TGated, PlainShape>(buffers, step, count);
        }
        else
        {
            Divide<TQuotient, TSigned, TGated, AnyShape>(buffers, step, count);
        }
    }

    private static void Divide<TQuotient, TSigned, TGated, TShape>(LaneBuffers buffers, LaneStep step, int count)
        where TQuotient : struct, ILaneQuotient
        where TSigned : struct, IAnswer
        where TGated : struct, IAnswer
        where TShape : struct, IOperandShape
    {
        double* target = buffers.Doubles(step.Target);
        LaneDivisor divisor = new(step);
        ZeroTest gate = TGated.Is ? new(buffers, step.Gate.GetValueOrDefault()) : default;
        DoubleOperand x = new(buffers, step.X);
        DoubleOperand y = new(buffers, step.Y);
        for (int i = 0; i < count; i += Vector512<double>.Count)
        {
            Vector512<double> quotient = TQuotient.Of<TSigned, TShape>(x, y, i, divisor);
            (TGated.Is ? Vector512.AndNot(quotient, gate.At(i)) : quotient).StoreAligned(target + i);
        }
    }

    private static void DivideByLane(LaneBuffers buffers, LaneStep step, int count)
    {
        double* target = buffers.Doubles(step.Target);
        DoubleOperand x = new(buffers, step.X);
        DoubleOperand y = new(buffers, step.Y);
        for (int i = 0; i < count; i += Vector512<double>.Count)
        {
            Vector512<double> top = AnyShape.At(x, i);
            Vector512<double> bottom = AnyShape.At(y, i);
            Vector512<double> divisor = Vector512.Abs(bottom);
            Vector512<double> quotient = Vector512.Floor((Vector512.Abs(top) + HalfOf(step.Mode, divisor)) / divisor);
            quotient = Vector512.AndNot(quotient, Vector512.Equals(divisor, Vector512<double>.Zero));
            Vector512.ConditionalSelect(Vector512.LessThan(top * bottom, Vector512<double>.Zero), -quotient, quotient).StoreAligned(target + i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> HalfOf(RoundingMode mode, Vector512<double> divisor)
    {
        Vector512<double> half = Vector512.Create(0.5);
        return mode switch
        {
            RoundingMode.HalfUp => Vector512.Floor(divisor * half) + half,
            RoundingMode.Up => divisor - half,
            _ => half,
        };
    }
}
