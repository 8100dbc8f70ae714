using System.Runtime.InteropServices;

namespace PensionRules.Population.Lanes;

/// <summary>A quotient of a product that no lane holds, in one step: <c>x · y</c> divided, or 0 where the gate is.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LongProduct(Affine X, Affine Y, Affine? Gate);
