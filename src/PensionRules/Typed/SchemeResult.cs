using NodaTime;
using PensionRules.Calculation;
using PensionRules.Explanations;
using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Typed;

/// <summary>
/// The result of a typed record. Look at <see cref="IsCalculated"/> first: data of a person that cannot be right, or are missing,
/// are <see cref="Problems"/>, not exceptions. An amount that is asked for where there is none throws.
/// </summary>
/// <typeparam name="TSelf">The result's own type.</typeparam>
public abstract class SchemeResult<TSelf>
    where TSelf : SchemeResult<TSelf>
{
    private readonly ResultState _state;

    private protected SchemeResult(ResultState state) => _state = state;

    /// <summary>Whether every required amount is there, and there is one outcome.</summary>
    public bool IsCalculated => _state.Outcome is not null && Problems.Count == 0;

    /// <summary>
    /// What stands in the way, all at once: code, field, value, article. Empty when there is one outcome with its amounts. A value of the law
    /// that is illegible, and on which the amounts hang, is one too (code <c>illegible</c>): look at each of <see cref="Outcomes"/>, or choose a
    /// candidate in <see cref="SchemeInput.Also"/>.
    /// </summary>
    public IReadOnlyList<Problem> Problems => _state.Problems;

    /// <summary>
    /// Optional values that are null, and rows that are not there, because something for them was not given: the field is the value, the text
    /// names what it lacks. They do not keep the result from being calculated.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public IReadOnlyList<Problem> LeftOut => _state.Single.LeftOut;

    /// <summary>What the law wants said beside the result (提示): code <c>notice</c>, the rule, its words.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public IReadOnlyList<Problem> Notices => _state.Single.NoticeTexts;

    /// <summary>Each outcome by itself: one, or several where an illegible value of the law leads apart. Empty when the data were wrong.</summary>
    public IReadOnlyList<TSelf> Outcomes => _state.Outcome is not null
        ? [(TSelf)this]
        : [.. (_state.Calculation?.Outcomes ?? []).Select(o => At(_state.At(o)))];

    /// <summary>The candidates for illegible values that this outcome assumes; empty when nothing is illegible.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public IReadOnlyList<Assumption> Assumptions => _state.Single.Assumptions;

    /// <summary>The untyped calculation with every term; null when no policy set governs.</summary>
    public CalculationResult? Calculation => _state.Calculation;

    /// <summary>The law that was applied; null when no policy set governs.</summary>
    public PolicySet? PolicySet => _state.Calculation?.PolicySet;

    /// <summary>How it came about, to be shown as text, Markdown or JSON.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public Derivation Derivation => _state.Single.Derivation;

    /// <summary>What the result rests on, for keeping.</summary>
    /// <exception cref="InvalidOperationException">No policy set governs.</exception>
    public Receipt Receipt => _state.Calculation?.Receipt ?? throw new InvalidOperationException(string.Join('\n', Problems));

    internal abstract TSelf At(ResultState state);

    private protected decimal Amount(string term) => _state.Single[term].ToDecimal();

    private protected decimal? AmountOrNone(string term) => _state.Single[term].Value?.ToDecimal();

    private protected Rational? ExactOrNone(string term) => _state.Single[term].Value?.Number;

    private protected bool YesNo(string term) => YesNoOrNone(term)
        ?? throw new InvalidOperationException(string.Join('\n', Problems));

    private protected YearMonth? MonthOrNone(string term) => _state.Single[term].Value?.ToYearMonth();

    private protected YearMonth Month(string term) => MonthOrNone(term)
        ?? throw new InvalidOperationException(string.Join('\n', Problems));

    private protected int? YearOrNone(string term) => (int?)_state.Single[term].Value?.Number.Numerator;

    private protected TChoice? ChoiceOrNone<TChoice>(string term)
        where TChoice : struct, Enum => _state.Single[term].Value is { } value ? SnakeCase.To<TChoice>(value.ToChoice().Id) : null;

    // The rows of a sheet; none when the law, or what was given, makes no such sheet, or something for its cells is missing.
    private protected IReadOnlyList<TRow> Rows<TRow>(string term, Func<SheetRow, TRow> read) =>
        _state.Single.Results.FirstOrDefault(r => r.Term.Id == term) is { Value.Rows: { } rows } result && !(IsCalculated && result.Missing.Count > 0)
            ? [.. rows.Select(row => read(new SheetRow(result.Term, row)))]
            : [];

    private protected bool? YesNoOrNone(string term) => _state.Single[term].Value?.ToBoolean();
}
