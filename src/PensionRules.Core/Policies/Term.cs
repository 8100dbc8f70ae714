using PensionRules.Diagnostics;
using PensionRules.Numerics;

namespace PensionRules.Policies;

/// <summary>A name of the law with its type. What gives it a value is its definition in a policy set, or the caller.</summary>
public sealed class Term : IBilingual
{
    internal Term(string name, string id, TermType type, SourceLocation location)
    {
        Name = name;
        Id = id;
        Type = type;
        Location = location;
    }

    /// <summary>The Chinese name.</summary>
    public string Name { get; }

    /// <summary>The id: the stable contract.</summary>
    public string Id { get; }

    /// <summary>The type.</summary>
    public TermType Type { get; }

    /// <summary>Where it is declared.</summary>
    public SourceLocation Location { get; }

    /// <summary>What it means; empty when the name says it.</summary>
    public string Meaning { get; internal init; } = string.Empty;

    /// <summary>The values it may have, or null for any.</summary>
    public ValueRange? Range { get; internal init; }

    /// <summary>What its values are multiples of, in base units, or null.</summary>
    public Rational? Step { get; internal init; }

    /// <summary>Whether the scheme or set lists it as an input.</summary>
    public bool IsInput { get; internal init; }

    /// <summary>Whether the scheme lists it as an output.</summary>
    public bool IsOutput { get; internal init; }

    /// <summary>Whether every result must have it.</summary>
    public bool IsRequired { get; internal init; }

    /// <summary>The name in a language: the Chinese name, or the id with spaces.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The name.</returns>
    public string ToText(Language language) => language == Language.Chinese ? Name : EnglishName;

    /// <summary>The id with spaces for underscores.</summary>
    public string EnglishName => _englishName ??= Id.Replace('_', ' ');

    private string? _englishName;

    /// <inheritdoc/>
    public override string ToString() => $"{Name} {Id}";
}
