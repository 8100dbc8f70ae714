using System.Collections;

namespace PensionRules.Calculation;

/// <summary>What is given for a calculation, by the name or id of the terms: inputs, and any other term that is to be fixed (a parameter, a switch, a formula). Not safe for use from several threads.</summary>
public sealed class PolicyInputs : IEnumerable<KeyValuePair<string, InputValue>>
{
    private readonly List<KeyValuePair<string, InputValue>> _values = [];

    /// <summary>How many terms are given.</summary>
    public int Count => _values.Count;

    /// <summary>Gives a term. A term given twice is an error of the calculation.</summary>
    /// <param name="term">Its Chinese name or id.</param>
    public InputValue this[string term]
    {
        set => Add(term, value);
    }

    /// <summary>Gives a term.</summary>
    /// <param name="term">Its Chinese name or id.</param>
    /// <param name="value">The value.</param>
    public void Add(string term, InputValue value)
    {
        ArgumentNullException.ThrowIfNull(term);
        _values.Add(new KeyValuePair<string, InputValue>(term, value));
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, InputValue>> GetEnumerator() => _values.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
