using System.Collections;

namespace PensionRules.Calculation;

/// <summary>What is given for a calculation, by the name or id of the terms: inputs, and any other term that is to be fixed (a parameter, a switch, a formula). Not safe for use from several threads.</summary>
public sealed class PolicyInputs : IEnumerable<KeyValuePair<string, InputValue>>
{
    // Two lists of classes: a list of pairs of structs is compiled at start-up.
    private readonly List<string> _terms = [];
    private readonly List<object> _values = [];

    /// <summary>How many terms are given.</summary>
    public int Count => _terms.Count;

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
        _terms.Add(term);
        _values.Add(value.Value);
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, InputValue>> GetEnumerator()
    {
        for (int i = 0; i < _terms.Count; i++)
        {
            yield return new KeyValuePair<string, InputValue>(_terms[i], InputValue.Of(_values[i]));
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
