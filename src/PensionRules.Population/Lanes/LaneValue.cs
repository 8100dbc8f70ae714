using System.Runtime.InteropServices;

namespace PensionRules.Population.Lanes;

/// <summary>A value of a plan over the rows: a number, and where there may be none, the number of the fault (0 for none).</summary>
/// <param name="Number">The number, meaningless where there is a fault; null when there always is.</param>
/// <param name="Fault">An integer of the row: 0, or the number of a fault; null when there never is one.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LaneValue(LaneNumber? Number, LaneNode? Fault)
{
    public static LaneValue Of(LaneNumber number) => new(number, null);
}
