using System.Globalization;
using PensionRules.Calculation;
using PensionRules.Diagnostics;
using PensionRules.Explanations;
using PensionRules.Numerics;
using PensionRules.Policies;
using PensionRules.Population.Lanes;

namespace PensionRules.Population.Sql;

/// <summary>What stands in the comments of the SQL: the policy set, and of each column the term, its article and its unit.</summary>
internal sealed class SqlComments(SqlRequest request, Dialect dialect)
{
    private readonly Words _words = new(request.Options.Language);

    private PopulationCalculation Calculation => request.Calculation;

    private PolicySet Set => Calculation.PolicySet;

    private Language Language => request.Options.Language;

    /// <summary>The lines at the top.</summary>
    public IEnumerable<string> Top()
    {
        yield return $"{(Language == Language.Chinese ? Set.Title : Set.EnglishTitle)} · {Set.Id}{(Set.DocumentNumber.Length == 0 ? string.Empty : $" · {Set.DocumentNumber}")}";
        yield return $"PensionRules {Calculation.Receipt.EngineVersion} · {Calculation.Receipt.ContentHash}";
        yield return Pick(
            $"{dialect.Name}。只用整数和十进制数，与逐人计算一分不差；只有取整才除，除的是整数。NULL 的格当作没有给。",
            $"{dialect.Name}. Whole and decimal numbers only, the same to the fen as for one person; only rounding divides, and only whole numbers. A cell that is NULL is not given.");
        yield return Pick(
            $"有问题的行没有结果，{SqlResults.Findings} 写明“代码:项”，多个之间用“; ”。数在整数或十进制的列，日期在日期的列，年月写作 2003-05。",
            $"A row with something wrong has no result for it; {SqlResults.Findings} names it as code:term, separated by '; '. Numbers stand in integer or decimal columns, days in date columns, months as 2003-05.");
        foreach ((Term term, TermValue value) in Calculation.Constants)
        {
            yield return Pick($"对所有人相同：{term.Name} {term.Id} = {value.ToPlainText()}", $"The same for everybody: {term.Id} = {value.ToPlainText()}");
        }

        foreach (ChosenReading chosen in Calculation.Receipt.Switches)
        {
            yield return Pick(
                $"开关 {chosen.Switch.Name}：{chosen.Reading.Name}{(chosen.IsDefault ? "（默认）" : string.Empty)}",
                $"Switch {chosen.Switch.Id}: {chosen.Reading.Id}{(chosen.IsDefault ? " (default)" : string.Empty)}");
        }

        if (Calculation.Receipt.KnownAt is { } day)
        {
            string text = day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
            yield return Pick($"只算到 {text} 已公布的文件和数值。", $"Only what was published by {text} counts.");
        }

        foreach (Caveat caveat in Calculation.Caveats)
        {
            yield return Pick($"请注意，用到存疑的内容：{caveat.ToText(Language)}", $"Please note, this rests on what is in doubt: {caveat.ToText(Language)}");
        }

        foreach (Diagnostic why in request.LeftOut)
        {
            yield return Pick($"不在其中：{why.Message(Language)}", $"Left out: {why.Message(Language)}");
        }
    }

    /// <summary>What a column of the table is.</summary>
    public string Input(InputColumn column) => $"{Name(column.Term)}: {Unit(column.Term, column.One)}{Range(column)}";

    /// <summary>What a column of a step is: every term that it stands for, with its article.</summary>
    public IEnumerable<string> Terms(LaneNode node, IEnumerable<Term> terms) => terms.Select(t => Term(node, t));

    /// <summary>What a column of a step is that is no term itself.</summary>
    public IEnumerable<string> Part(SqlOwners owners, int node)
    {
        if (owners.IsFaultOf(node, out Term? term))
        {
            yield return Pick($"{Name(term!)} 为什么没有值；NULL 为有值", $"why {Name(term!)} has no value; NULL where it has one");
        }
        else if (owners.TermOf(node) is { } owner)
        {
            yield return Pick($"用于 {Name(owner)}", $"for {Name(owner)}");
        }
    }

    /// <summary>What a column of the results is.</summary>
    public string Output(Term term) => $"{Name(term)}{(term.Type.Kind == TypeKind.Number ? $": {term.Type.ToText(Language)}" : string.Empty)}";

    public string Pick(string chinese, string english) => Language == Language.Chinese ? chinese : english;

    private string Term(LaneNode node, Term term)
    {
        LaneNumber.Exact number = (LaneNumber.Exact)Calculation.AnyGraph.Terms[term].Number!;
        string scale = node.IsYesNo || term.Type.Kind is not TypeKind.Number
            ? string.Empty
            : $": {Formula(term, number)}";
        string article = Set.DefinitionOf(term) is { } definition ? $" · {_words.Cite(definition.Citation)}" : string.Empty;
        return $"{Name(term)}{scale}{article}";
    }

    // How the term follows from the whole number: its unit, and what there is beside it.
    private string Formula(Term term, LaneNumber.Exact number)
    {
        Rational unit = term.Type.Unit!.Scale;
        Rational one = Rational.Create(number.Top.Factor, number.Bottom);
        Rational rest = Rational.Create(number.Top.Offset, number.Bottom) / unit;
        string more = rest.Sign > 0 ? $" + {rest}" : $" − {-rest}";
        return Unit(term, one) + (rest.Sign == 0 ? string.Empty : more);
    }

    private string Name(Term term) => Language == Language.Chinese ? $"{term.Name} {term.Id}" : $"{term.Id} {term.Name}";

    private string Unit(Term term, in Rational one)
    {
        if (term.Type.Kind != TypeKind.Number)
        {
            return term.Type.ToText(Language);
        }

        Rational ratio = one / term.Type.Unit!.Scale;
        string unit = term.Type.Unit == Units.Unit.One ? string.Empty : " " + term.Type.ToText(Language);
        return $"{Pick("单位", "in")} {Write(ratio)}{unit}";
    }

    private static string Write(in Rational ratio) => ratio.Denominator.IsOne ? Dialect.Digits(ratio.Numerator) : $"{Dialect.Digits(ratio.Numerator)}/{Dialect.Digits(ratio.Denominator)}";

    private string Range(InputColumn column) => column.Term is { Range: { } range, Type.Kind: TypeKind.Number }
        ? $", {Evaluation.ValueText.Write(range.Low, column.Term.Type, Language)} … {Evaluation.ValueText.Write(range.High, column.Term.Type, Language)}"
        : string.Empty;
}
