using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using PensionRules.Numerics;

namespace PensionRules.Population.Lanes;

/// <summary>Steps in 64-bit integers below 2^62. A quotient is estimated in floating point and mended by its exact remainder.</summary>
internal static unsafe class Int64Lanes
{
    public static void Run(LaneBuffers buffers, LaneStep step, int count)
    {
        switch (step.Kind)
        {
            case LaneStepKind.Sum:
                Binary<SumOperation>(buffers, step, count);
                break;
            case LaneStepKind.Product or LaneStepKind.And:
                Binary<ProductOperation>(buffers, step, count);
                break;
            case LaneStepKind.Divide:
                Divide(buffers, step, count);
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
            default:
                throw new InvalidOperationException($"{step.Kind} is no step in 64-bit integers.");
        }
    }

    private static void Binary<TOperation>(LaneBuffers buffers, LaneStep step, int count)
        where TOperation : struct, ILaneOperation
    {
        Int64Operand x = new(buffers, step.X);
        Int64Operand y = new(buffers, step.Y);
        for (int i = 0; i < count; i += Vector512<long>.Count)
        {
            Keep(buffers, step, i, TOperation.Apply(x.At(i), y.At(i)));
        }
    }

    private static void Choice(LaneBuffers buffers, LaneStep step, int count)
    {
        Int64Operand x = new(buffers, step.X);
        Int64Operand y = new(buffers, step.Y);
        Int64Operand z = new(buffers, step.Z);
        for (int i = 0; i < count; i += Vector512<long>.Count)
        {
            Vector512<long> isFalse = Vector512.Equals(x.At(i), Vector512<long>.Zero);
            Keep(buffers, step, i, Vector512.ConditionalSelect(isFalse, z.At(i), y.At(i)));
        }
    }

    private static void Divide(LaneBuffers buffers, LaneStep step, int count)
    {
        Int64Operand x = new(buffers, step.X);
        Vector512<long> divisor = Vector512.Create(step.Divisor);
        Vector512<long> half = HalfOf(step.Mode, divisor);
        Vector512<double> inverse = Vector512.Create(1.0 / step.Divisor);
        for (int i = 0; i < count; i += Vector512<long>.Count)
        {
            Vector512<long> top = x.At(i);
            Vector512<long> quotient = Quotient(Vector512.Abs(top) + half, divisor, inverse);
            Keep(buffers, step, i, step.IsSigned ? Signed(quotient, Vector512.LessThan(top, Vector512<long>.Zero)) : quotient);
        }
    }

    private static void DivideByLane(LaneBuffers buffers, LaneStep step, int count)
    {
        Int64Operand x = new(buffers, step.X);
        Int64Operand y = new(buffers, step.Y);
        for (int i = 0; i < count; i += Vector512<long>.Count)
        {
            Vector512<long> top = x.At(i);
            Vector512<long> bottom = y.At(i);
            Vector512<long> isZero = Vector512.Equals(bottom, Vector512<long>.Zero);
            Vector512<long> divisor = Vector512.ConditionalSelect(isZero, Vector512<long>.One, Vector512.Abs(bottom));
            Vector512<double> inverse = Vector512<double>.One / Vector512.ConvertToDouble(divisor);
            Vector512<long> quotient = Quotient(Vector512.Abs(top) + HalfOf(step.Mode, divisor), divisor, inverse);
            Vector512<long> isNegative = Vector512.LessThan(top ^ bottom, Vector512<long>.Zero);
            Keep(buffers, step, i, Vector512.AndNot(Signed(quotient, isNegative), isZero));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> HalfOf(RoundingMode mode, Vector512<long> divisor) => mode switch
    {
        RoundingMode.HalfUp => divisor >>> 1,
        RoundingMode.Up => divisor - Vector512<long>.One,
        _ => Vector512<long>.Zero,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Quotient(Vector512<long> top, Vector512<long> divisor, Vector512<double> inverse)
    {
        Vector512<long> estimate = Vector512.ConvertToInt64Native(Vector512.ConvertToDouble(top) * inverse);
        Vector512<double> rest = Vector512.ConvertToDouble(top - (estimate * divisor));
        return estimate + Vector512.ConvertToInt64Native(Vector512.Floor((rest + Vector512.Create(0.5)) * inverse));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Signed(Vector512<long> quotient, Vector512<long> isNegative) => (quotient ^ isNegative) - isNegative;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Keep(LaneBuffers buffers, LaneStep step, int row, Vector512<long> value)
    {
        if (step.KeepsInt64)
        {
            value.StoreAligned(buffers.Int64s(step.Target) + row);
        }
        else
        {
            Vector512.ConvertToDouble(value).StoreAligned(buffers.Doubles(step.Target) + row);
        }
    }
}
