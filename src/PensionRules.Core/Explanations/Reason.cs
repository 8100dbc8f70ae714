namespace PensionRules.Explanations;

/// <summary>Why something came out as it did: what stands in the way, and the alternatives of which none holds.</summary>
/// <param name="Plain">What stands in the way, each a clause.</param>
/// <param name="Groups">Alternatives of which one would have been enough.</param>
internal sealed record Reason(IReadOnlyList<string> Plain, IReadOnlyList<ReasonGroup> Groups)
{
    public static Reason None { get; } = new([], []);

    public bool IsEmpty => Plain.Count == 0 && Groups.Count == 0;

    /// <summary>All of it on one line.</summary>
    public string ToText(Words words)
    {
        if (Groups.Count == 0 && Plain.Count <= 1)
        {
            return Plain.Count == 0 ? string.Empty : Plain[0];
        }

        string separator = words.Pick("；", "; ");
        return string.Join(separator, Plain.Concat(Groups.Select(g => g.Lead + words.Pick("：", ": ") + string.Join(separator, g.Items))));
    }

    public static Reason Join(IEnumerable<Reason> reasons)
    {
        Reason[] all = [.. reasons];
        return all.Length == 1
            ? all[0]
            : new Reason([.. all.SelectMany(r => r.Plain).Distinct()], [.. all.SelectMany(r => r.Groups)]);
    }
}
