using PensionRules.Calculation;

namespace PensionRules.Typed;

/// <summary>
/// What a typed record gives. A property that is left null is not given; it is never taken for zero. Units, ranges and
/// steps are those of the scheme's document, and every value is checked against them.
/// </summary>
public abstract record SchemeInput
{
    private protected SchemeInput()
    {
    }

    /// <summary>Further terms by name or id: a reading of a switch, a parameter to try out, an input that one policy set adds.</summary>
    public PolicyInputs Also { get; init; } = [];

    internal abstract RecordShape Shape { get; }

    internal PolicyInputs ToInputs()
    {
        PolicyInputs inputs = [];
        foreach (RecordField field in Shape.Inputs)
        {
            field.Give(this, inputs);
        }

        foreach ((string term, InputValue value) in Also)
        {
            inputs.Add(term, value);
        }

        return inputs;
    }
}
