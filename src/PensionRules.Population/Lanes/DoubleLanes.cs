using System.Runtime.Intrinsics;

namespace PensionRules.Population.Lanes;

/// <summary>Steps in floating point, on whole numbers below 2^51, where every sum and product is exact; what divides is in <see cref="DoubleQuotients"/>.</summary>
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
            case LaneStepKind.ChoiceLess:
                Choice<LessOperation>(buffers, step, count);
                break;
            case LaneStepKind.ChoiceEqual:
                Choice<EqualOperation>(buffers, step, count);
                break;
            default:
                DoubleQuotients.Run(buffers, step, count);
                break;
        }
    }

    private static void Binary<TOperation>(LaneBuffers buffers, LaneStep step, int count)
        where TOperation : struct, ILaneOperation
    {
        switch (step.X.IsPlain, step.Y.IsPlain, step.Y.IsConstant)
        {
            case (true, true, _):
                Binary<TOperation, PlainShape, PlainShape>(buffers, step, count);
                break;
            case (true, _, true):
                Binary<TOperation, PlainShape, ConstantShape>(buffers, step, count);
                break;
            default:
                Binary<TOperation, AnyShape, AnyShape>(buffers, step, count);
                break;
        }
    }

    private static void Binary<TOperation, TX, TY>(LaneBuffers buffers, LaneStep step, int count)
        where TOperation : struct, ILaneOperation
        where TX : struct, IOperandShape
        where TY : struct, IOperandShape
    {
        double* target = buffers.Doubles(step.Target);
        DoubleOperand x = new(buffers, step.X);
        DoubleOperand y = new(buffers, step.Y);
        for (int i = 0; i < count; i += Vector512<double>.Count)
        {
            TOperation.Apply(TX.At(x, i), TY.At(y, i)).StoreAligned(target + i);
        }
    }

    private static void Sum(LaneBuffers buffers, LaneStep step, int count)
    {
        if (step.X.IsPlain && step.Y.IsPlain && step.Z.IsPlain && (step.Count == 3 || step.W.IsPlain))
        {
            Sum<PlainShape>(buffers, step, count);
        }
        else
        {
            Sum<AnyShape>(buffers, step, count);
        }
    }

    private static void Sum<TShape>(LaneBuffers buffers, LaneStep step, int count)
        where TShape : struct, IOperandShape
    {
        double* target = buffers.Doubles(step.Target);
        DoubleOperand x = new(buffers, step.X);
        DoubleOperand y = new(buffers, step.Y);
        DoubleOperand z = new(buffers, step.Z);
        if (step.Count == 3)
        {
            for (int i = 0; i < count; i += Vector512<double>.Count)
            {
                (TShape.At(x, i) + TShape.At(y, i) + TShape.At(z, i)).StoreAligned(target + i);
            }

            return;
        }

        DoubleOperand w = new(buffers, step.W);
        for (int i = 0; i < count; i += Vector512<double>.Count)
        {
            (TShape.At(x, i) + TShape.At(y, i) + (TShape.At(z, i) + TShape.At(w, i))).StoreAligned(target + i);
        }
    }

    private static void Choice<TTest>(LaneBuffers buffers, LaneStep step, int count)
        where TTest : struct, ILaneTest
    {
        if (step.X.IsPlain && step.Y.IsConstant)
        {
            Choice<TTest, PlainShape, ConstantShape>(buffers, step, count);
        }
        else
        {
            Choice<TTest, AnyShape, AnyShape>(buffers, step, count);
        }
    }

    private static void Choice<TTest, TX, TY>(LaneBuffers buffers, LaneStep step, int count)
        where TTest : struct, ILaneTest
        where TX : struct, IOperandShape
        where TY : struct, IOperandShape
    {
        switch (step)
        {
            case { Z.IsPlain: true, W.IsConstant: true }:
                Choice<TTest, TX, TY, PlainShape, ConstantShape>(buffers, step, count);
                break;
            case { Z.IsConstant: true, W.IsPlain: true }:
                Choice<TTest, TX, TY, ConstantShape, PlainShape>(buffers, step, count);
                break;
            default:
                Choice<TTest, TX, TY, AnyShape, AnyShape>(buffers, step, count);
                break;
        }
    }

    private static void Choice<TTest, TX, TY, TZ, TW>(LaneBuffers buffers, LaneStep step, int count)
        where TTest : struct, ILaneTest
        where TX : struct, IOperandShape
        where TY : struct, IOperandShape
        where TZ : struct, IOperandShape
        where TW : struct, IOperandShape
    {
        double* target = buffers.Doubles(step.Target);
        DoubleOperand x = new(buffers, step.X);
        DoubleOperand y = new(buffers, step.Y);
        DoubleOperand z = new(buffers, step.Z);
        DoubleOperand w = new(buffers, step.W);
        for (int i = 0; i < count; i += Vector512<double>.Count)
        {
            Vector512.ConditionalSelect(TTest.Test(TX.At(x, i), TY.At(y, i)), TZ.At(z, i), TW.At(w, i)).StoreAligned(target + i);
        }
    }
}
