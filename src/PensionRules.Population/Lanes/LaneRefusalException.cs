using PensionRules.Policies;

namespace PensionRules.Population.Lanes;

/// <summary>A plan cannot be carried out over rows; caught where the question is asked.</summary>
#pragma warning disable RCS1194, CA1032, CA1064, S3871 // Never leaves the library.
internal sealed class LaneRefusalException(LaneRefusal reason, Term about) : Exception($"{reason}: {about.Id}")
{
    public LaneRefusal Reason => reason;

    public Term About => about;
}
#pragma warning restore RCS1194, CA1032, CA1064, S3871
