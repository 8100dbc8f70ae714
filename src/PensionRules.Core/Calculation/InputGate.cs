using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Calculation;

/// <summary>The range and step of an input as decimals in its unit, and its slot; −1 when the outputs do not rest on it.</summary>
internal readonly struct InputGate
{
    private readonly decimal _low;
    private readonly decimal _high;
    private readonly decimal _step;
    private readonly byte _stepDecimals;

    public InputGate(Term term, int slot)
    {
        Slot = slot;
        Rational scale = term.Type.Unit!.Scale;
        IsScaled = scale != Rational.One;
        _low = term.Range is null ? decimal.MinValue : (term.Range.Low / scale).ToDecimal();
        _high = term.Range is null ? decimal.MaxValue : (term.Range.High / scale).ToDecimal();
        _step = term.Step is { } step ? (step / scale).ToDecimal() : 0m;
        bool isPowerOfTen = _step > 0 && _step <= 1 && (1m / _step) is 1m or 10m or 100m or 1_000m or 10_000m;
        _stepDecimals = isPowerOfTen ? _step.Scale : byte.MaxValue;
    }

    public int Slot { get; }

    public bool IsScaled { get; }

    // As many decimals as the step has need no division.
    public bool Lets(decimal value) => value >= _low && value <= _high
        && (_step == 0m || (_stepDecimals != byte.MaxValue && value.Scale <= _stepDecimals) || value % _step == 0m);
}
