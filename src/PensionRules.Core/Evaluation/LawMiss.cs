using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Evaluation;

/// <summary>The keys for which a table has no row. They stand in the reason of the fault too, so two misses do not differ by this.</summary>
internal sealed class LawMiss(IReadOnlyList<LawKey> keys, IReadOnlyList<Rational> values) : IEquatable<LawMiss>
{
    public string ToText(Language language) => LawKeyText.Write(keys, values, language);

    public bool Equals(LawMiss? other) => other is not null;

    public override bool Equals(object? obj) => obj is LawMiss;

    public override int GetHashCode() => 0;
}
