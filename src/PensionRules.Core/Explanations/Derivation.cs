using PensionRules.Calculation;
using PensionRules.Evaluation;
using PensionRules.Plans;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>
/// How a result came about: every step with its formula, numbers, rounding, article and evidence. It keeps what was given and
/// the plan; the steps are worked out, and rendered, on demand.
/// </summary>
public sealed partial class Derivation
{
    private readonly Question _question;
    private readonly Scalar[] _inputs;
    private IReadOnlyDictionary<Term, TermValue>? _given;
    private EvaluationState<Scalar>? _state;
    private PlanReader? _reader;
    private TermResult[]? _results;
    private Fault[]? _refusals;
    private Term[]? _notices;
    private Receipt? _receipt;

    internal Derivation(
        Question question, Plan plan, Scalar[] inputs, IReadOnlyDictionary<Term, TermValue>? given, IReadOnlyList<Assumption> assumptions)
    {
        _question = question;
        _inputs = inputs;
        _given = given;
        Plan = plan;
        Assumptions = assumptions;
    }

    /// <summary>The law that was applied.</summary>
    public PolicySet PolicySet => _question.Set;

    /// <summary>What was given.</summary>
    public IReadOnlyDictionary<Term, TermValue> Given => _given ??= GivenByInputs();

    /// <summary>The terms asked for.</summary>
    public IReadOnlyList<TermResult> Results => _results ??= [.. _question.Asked.Select(ResultOf)];

    /// <summary>The requirements that do not hold.</summary>
    public IReadOnlyList<Fault> Refusals => _refusals ??= [.. PolicySet.RequirementTerms.Where(IsBroken)
        .Select(r => new Fault(FaultKind.Requirement, r, PolicySet.MessageOf(r), r.Location) { EnglishReason = PolicySet.EnglishMessageOf(r) })];

    /// <summary>The notices that apply.</summary>
    public IReadOnlyList<Term> Notices => _notices ??= [.. PolicySet.NoticeTerms.Where(IsBroken)];

    /// <summary>The candidates assumed for illegible values.</summary>
    public IReadOnlyList<Assumption> Assumptions { get; }

    /// <summary>What the result rests on, for keeping.</summary>
    public Receipt Receipt => _receipt ??= _question.ReceiptOf(Plan);

    internal Plan Plan { get; }

    internal PlanReader Reader => _reader ??= new PlanReader(Plan, State);

    internal EvaluationState<Scalar> State => _state ??= Evaluate();

    /// <summary>Evaluates the plan with some inputs in place of those given.</summary>
    internal EvaluationState<Scalar> Evaluate(int slot = -1, Scalar value = default, LookupWatcher? watcher = null)
    {
        EvaluationState<Scalar> state = EvaluationState<Scalar>.For(Plan);
        watcher?.Watch(state);
        _inputs.CopyTo(state.Slots, 0);
        if (slot >= 0)
        {
            state.Slots[slot] = value;
        }

        foreach (TermPlan list in Plan.GivenLists)
        {
            state.Lists[list.List] = GivenRows.Of(list.Term, Given.GetValueOrDefault(list.Term));
        }

        Evaluator<Scalar, RationalAlgebra>.Run(Plan, Plan.Scalars, state);
        return state;
    }

    private bool IsBroken(Term rule) => Plan.Terms.ContainsKey(rule) && Reader.ValueOf(rule) is { Fault: null, IsTrue: false };

    private TermResult ResultOf(Term term)
    {
        bool isWanted = term.IsRequired || !_question.AsksForOutputs;
        if (Refusals.Count > 0)
        {
            return new TermResult(term, null, Refusals[0], []) { IsWanted = isWanted };
        }

        if (Reader.FaultOf(term) is { } fault)
        {
            return new TermResult(term, null, fault, Reader.MissingOf(term)) { IsWanted = isWanted };
        }

        // A worksheet may have rows with a cell that something is missing for.
        TermValue value = Reader.TermValueOf(term);
        return new TermResult(term, value, null, value.Rows is null ? [] : Reader.MissingOf(term)) { IsWanted = isWanted };
    }

    // What a prepared calculation was given stands in the input slots.
    private Dictionary<Term, TermValue> GivenByInputs()
    {
        Dictionary<Term, TermValue> given = [];
        for (int i = 0; i < _inputs.Length; i++)
        {
            if (_inputs[i].Fault is null)
            {
                given[Plan.Inputs[i]] = new TermValue(Plan.Inputs[i].Type, _inputs[i].Number);
            }
        }

        foreach ((Term term, int reading) in _question.Readings)
        {
            given[term] = new TermValue(term.Type, reading);
        }

        return given;
    }
}
