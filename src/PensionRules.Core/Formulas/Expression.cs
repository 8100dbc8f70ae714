using PensionRules.Diagnostics;

namespace PensionRules.Formulas;

/// <summary>A formula value: a node of the tree that a rule's text parses to. Equality ignores where it stands.</summary>
public abstract record Expression
{
    /// <summary>Where it begins; for an operation between two values, where its operator stands.</summary>
    public SourceLocation Location { get; init; }

    /// <inheritdoc/>
    public virtual bool Equals(Expression? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();

    /// <summary>The canonical text.</summary>
    /// <returns>The text that parses to this expression.</returns>
    public sealed override string ToString() => FormulaPrinter.Print(this);
}
