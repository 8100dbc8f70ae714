using System.Buffers;
using PensionRules.Evaluation;
using PensionRules.Explanations;
using PensionRules.Numerics;
using PensionRules.Plans;
using PensionRules.Policies;

namespace PensionRules.Calculation;

/// <summary>
/// A calculation prepared for many people: the same terms given and asked for each time, amounts only, nothing allocated.
/// Where there is no amount, <see cref="PolicySet.Calculate"/> tells why. Safe to use from many threads.
/// </summary>
public sealed class PreparedCalculation
{
    private readonly Question _question;
    private readonly Plan _plan;
    private readonly Scalar[] _start;
    private readonly InputGate[] _gates;
    private readonly Term[] _inputs;
    private readonly int[] _outputs;
    private readonly int[] _requirements;

    internal PreparedCalculation(Question question, Plan plan, Term[] inputs, IReadOnlyDictionary<Term, TermValue> constant)
    {
        _question = question;
        _plan = plan;
        _inputs = inputs;
        _gates = [.. inputs.Select(t => new InputGate(t, plan.Inputs.ToList().IndexOf(t)))];
        _outputs = [.. question.Asked.Select(t => plan.Terms[t].Operand)];
        _requirements = [.. question.Set.RequirementTerms.Select(r => plan.Terms[r].Operand)];
        _start = [.. plan.Inputs.Select((t, i) => constant.TryGetValue(t, out TermValue? value)
            ? new Scalar(value.Number)
            : Scalar.Of((Fault)plan.Nodes[i].Payload!))];
    }

    /// <summary>The terms that are given each time, in order.</summary>
    public IReadOnlyList<Term> Inputs => _inputs;

    /// <summary>Calculates for one person.</summary>
    /// <param name="inputs">The values of <see cref="Inputs"/>, each in its unit.</param>
    /// <param name="outputs">Takes the amounts, in the order they were asked for.</param>
    /// <returns>
    /// False when a value is outside its range or off its step, an output has no value or no exact decimal form, or a requirement
    /// does not hold; the outputs mean nothing then.
    /// </returns>
    /// <exception cref="ArgumentException">There are not as many values as terms.</exception>
    public bool TryCalculate(ReadOnlySpan<decimal> inputs, Span<decimal> outputs)
    {
        if (inputs.Length != _inputs.Length || outputs.Length != _outputs.Length)
        {
            throw new ArgumentException("One value is expected for each input, and one place for each output.", nameof(inputs));
        }

        Scalar[] slots = ArrayPool<Scalar>.Shared.Rent(_plan.Nodes.Length);
        try
        {
            _start.CopyTo(slots, 0);
            if (!Fill(inputs, slots))
            {
                return false;
            }

            Evaluator<Scalar, RationalAlgebra>.Run(_plan, _plan.Scalars, slots);
            return Hold(slots) && Read(slots, outputs);
        }
        finally
        {
            ArrayPool<Scalar>.Shared.Return(slots);
        }
    }

    /// <summary>Calculates for one person, with the derivation.</summary>
    /// <param name="inputs">The values of <see cref="Inputs"/>, each in its unit.</param>
    /// <returns>The derivation with its results, or null when a value is outside its range or off its step.</returns>
    /// <exception cref="ArgumentException">There are not as many values as terms.</exception>
    public Derivation? Derive(ReadOnlySpan<decimal> inputs)
    {
        if (inputs.Length != _inputs.Length)
        {
            throw new ArgumentException("One value is expected for each input.", nameof(inputs));
        }

        Scalar[] slots = [.. _start];
        return Fill(inputs, slots) ? new Derivation(_question, _plan, slots, null, []) : null;
    }

    private bool Fill(ReadOnlySpan<decimal> inputs, Scalar[] slots)
    {
        for (int i = 0; i < inputs.Length; i++)
        {
            ref readonly InputGate gate = ref _gates[i];
            if (!gate.Lets(inputs[i]))
            {
                return false;
            }

            if (gate.Slot >= 0)
            {
                Rational value = Rational.FromDecimal(inputs[i]);
                slots[gate.Slot] = new Scalar(gate.IsScaled ? value * _inputs[i].Type.Unit!.Scale : value);
            }
        }

        return true;
    }

    private bool Hold(Scalar[] slots)
    {
        foreach (int requirement in _requirements)
        {
            Scalar value = At(slots, requirement);
            if (value.Fault is null && !value.IsTrue)
            {
                return false;
            }
        }

        return true;
    }

    private bool Read(Scalar[] slots, Span<decimal> outputs)
    {
        for (int i = 0; i < _outputs.Length; i++)
        {
            Scalar value = At(slots, _outputs[i]);
            if (value.Fault is not null || !value.Number.TryToDecimal(out outputs[i]))
            {
                return false;
            }
        }

        return true;
    }

    private Scalar At(Scalar[] slots, int operand) => operand >= 0 ? slots[operand] : _plan.Scalars[~operand];
}
