using NodaTime;
using PensionRules.Calculation;
using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Cli.Crosschecking;

/// <summary>
/// Has the policy sets say what follows for a person: which months stand in both registers and what comes of it (participant-check), and, where the
/// bridging rules apply, how much is refunded, returned and deducted (bridging). Nothing is calculated here.
/// </summary>
internal sealed class CrosscheckRules
{
    private static readonly string[] EnrolmentTerms = ["overlap_months", "overlap_follow_up"];
    private static readonly string[] BenefitTerms = ["double_benefit_months", "benefit_follow_up", "double_base"];
    private static readonly string[] SettlementTerms = ["termination_refund", "deducted_from_balance", "deducted_from_pension"];

    private const string MonthsPaid = "months_in_both";
    private const string MonthsDrawn = "months_drawn_twice";
    private const string Refund = "overlap_refund";
    private const string ByBridging = "by_bridging";

    private readonly RegisterReader _resident;
    private readonly RegisterReader _employee;
    private readonly YearMonth _now;
    private readonly string[] _checked;

    public CrosscheckRules(PolicySet check, PolicySet? bridging, RegisterReader resident, RegisterReader employee, YearMonth now)
    {
        Check = check;
        Bridging = bridging;
        _resident = resident;
        _employee = employee;
        _now = now;
        ComparesPaid = resident.Header.HasPaid && employee.Header.HasPaid;
        ComparesDrawn = resident.Header.HasDrawn && employee.Header.HasDrawn;
        KnowsBase = resident.Header.Has("monthly_base");
        KnowsRefund = bridging is not null && ComparesPaid && ComparesDrawn && resident.Header.Has("own_paid") && resident.Header.Has("collective_paid");
        KnowsSettlement = bridging is not null && ComparesDrawn && KnowsBase
            && resident.Header.Has("resident_balance") && resident.Header.Has("resident_subsidy") && resident.Header.Has("returned");
        string[] benefits = KnowsBase ? BenefitTerms : BenefitTerms[..2];
        _checked = [.. ComparesPaid ? EnrolmentTerms : [], .. ComparesDrawn ? benefits : []];
        Terms = [.. _checked.Select(t => check.FindTerm(t)!), .. KnowsRefund ? [bridging!.FindTerm(Refund)!] : Array.Empty<Term>(),
            .. KnowsSettlement ? SettlementTerms.Select(t => bridging!.FindTerm(t)!) : []];
    }

    public PolicySet Check { get; }

    public PolicySet? Bridging { get; }

    public bool ComparesPaid { get; }

    public bool ComparesDrawn { get; }

    /// <summary>Whether the base pension drawn twice can be added up.</summary>
    public bool KnowsBase { get; }

    /// <summary>Whether the refund of months paid twice can be told; it depends on whether both pensions are drawn.</summary>
    public bool KnowsRefund { get; }

    /// <summary>Whether the settlement of months drawn twice can be told.</summary>
    public bool KnowsSettlement { get; }

    /// <summary>The terms that a judgement can have values of.</summary>
    public IReadOnlyList<Term> Terms { get; }

    public Judgement Judge(PersonRows person)
    {
        Gathering gathered = new(person);
        gathered.Findings.AddRange(Twice(person.Resident, _resident.Path));
        gathered.Findings.AddRange(Twice(person.Employee, _employee.Path));
        PolicyInputs inputs = new() { ["check_month"] = _now };
        AddSpells(inputs, person, ComparesPaid, ComparesDrawn, hasBase: KnowsBase, hasPaidAmounts: false);
        string[] terms = [.. _checked, .. ComparesPaid ? [MonthsPaid] : Array.Empty<string>(), .. ComparesDrawn ? [MonthsDrawn] : Array.Empty<string>()];
        if (gathered.Take(Check.Calculate(inputs, new CalculationOptions { Terms = terms })))
        {
            gathered.PaidTwice = MonthSpan.Of(Months(gathered.Rows(MonthsPaid), "both_paid"));
            gathered.DrawnTwice = MonthSpan.Of(Months(gathered.Rows(MonthsDrawn), "both_drawn"));
            Settle(person, gathered);
        }

        return gathered.ToJudgement(Terms);
    }

    // Whoever draws both has the whole account settled at once; the refund of single months is part of it.
    private void Settle(PersonRows person, Gathering gathered)
    {
        bool drawsBoth = gathered.DrawnTwice.Count > 0;
        if (KnowsRefund && gathered.Says("overlap_follow_up", ByBridging))
        {
            PolicyInputs inputs = new() { ["application_month"] = _now };
            AddSpells(inputs, person, paid: true, drawn: false, hasBase: false, hasPaidAmounts: true);
            AddDrawing(inputs, drawsBoth);
            gathered.Take(Bridging!.Calculate(inputs, new CalculationOptions { Terms = [Refund] }));
        }

        if (KnowsSettlement && gathered.Says("benefit_follow_up", ByBridging) && gathered.Values.TryGetValue(Check.FindTerm("double_base")!, out TermValue? paidBase))
        {
            PolicyInputs inputs = new() { ["application_month"] = _now };
            AddDrawing(inputs, drawsBoth);
            AddAmounts(inputs, person);
            inputs.Add("resident_base_paid", paidBase.Number);
            gathered.Take(Bridging!.Calculate(inputs, new CalculationOptions { Terms = SettlementTerms }));
        }
    }

    private static void AddDrawing(PolicyInputs inputs, bool drawsBoth)
    {
        inputs.Add("draws_both", drawsBoth);
        if (drawsBoth)
        {
            inputs.Add("drawing", true);
        }
    }

    private void AddSpells(PolicyInputs inputs, PersonRows person, bool paid, bool drawn, bool hasBase, bool hasPaidAmounts)
    {
        if (paid)
        {
            inputs.Add(_resident.Shape.PaidList, RowsOf(_resident, person.Resident, r => r.Paid, RegisterPart.PaidFrom, hasPaidAmounts ? RegisterPart.PaidAmount : null));
            inputs.Add(_employee.Shape.PaidList, RowsOf(_employee, person.Employee, r => r.Paid, RegisterPart.PaidFrom, null));
        }

        if (drawn)
        {
            inputs.Add(_resident.Shape.DrawnList, RowsOf(_resident, person.Resident, r => r.Drawn, RegisterPart.DrawnFrom, hasBase ? RegisterPart.DrawnAmount : null));
            inputs.Add(_employee.Shape.DrawnList, RowsOf(_employee, person.Employee, r => r.Drawn, RegisterPart.DrawnFrom, null));
        }
    }

    private static InputValue RowsOf(RegisterReader reader, List<RegisterRow> rows, Func<RegisterRow, MonthSpan?> spellOf, RegisterPart from, RegisterPart? amounts)
    {
        string first = reader.Shape.NameOf(from, Language.English);
        string last = reader.Shape.NameOf(from == RegisterPart.PaidFrom ? RegisterPart.PaidTo : RegisterPart.DrawnTo, Language.English);
        List<PolicyInputs> given = [];
        foreach (RegisterRow row in rows)
        {
            if (spellOf(row) is { } spell)
            {
                PolicyInputs inputs = new() { [first] = spell.From, [last] = spell.To };
                AddCells(inputs, reader, row, amounts);
                given.Add(inputs);
            }
        }

        return InputValue.Rows(given);
    }

    private static void AddCells(PolicyInputs inputs, RegisterReader reader, RegisterRow row, RegisterPart? part)
    {
        foreach ((int index, RegisterField field) in part is { } wanted ? reader.Header.Columns(wanted) : [])
        {
            if (row.Cells[index].Length > 0)
            {
                inputs.Add(field.Id, row.Cells[index]);
            }
        }
    }

    // The same amount in several rows is one amount; two different ones are told of by the policy set as given twice.
    private void AddAmounts(PolicyInputs inputs, PersonRows person)
    {
        foreach ((int index, RegisterField field) in _resident.Header.Columns(RegisterPart.PersonAmount))
        {
            foreach (string text in person.Resident.Select(r => r.Cells[index]).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal))
            {
                inputs.Add(field.Id, text);
            }
        }
    }

    private static IEnumerable<YearMonth> Months(TermValue? rows, string column)
    {
        if (rows?.Rows is null)
        {
            return [];
        }

        int both = FieldIndex(rows, f => f.Id == column);
        int month = FieldIndex(rows, f => f.Type.Kind == TypeKind.Month);
        return rows.Rows.Where(r => r[both]?.ToBoolean() == true).Select(r => r[month]!.ToYearMonth());
    }

    private static int FieldIndex(TermValue rows, Func<Term, bool> isIt) => rows.Type.Fields!.Select((f, i) => (f, i)).First(f => isIt(f.f)).i;

    // Each month counts once whatever the policy set does with it; whoever keeps the register wants to know.
    private static IEnumerable<IBilingual> Twice(List<RegisterRow> rows, string path)
    {
        foreach (Func<RegisterRow, MonthSpan?> spellOf in (Func<RegisterRow, MonthSpan?>[])[r => r.Paid, r => r.Drawn])
        {
            MonthSpan[] spells = [.. rows.Select(spellOf).OfType<MonthSpan>().OrderBy(s => s.From)];
            for (int i = 1; i < spells.Length; i++)
            {
                int other = Array.FindIndex(spells, 0, i, s => s.Meets(spells[i]));
                if (other >= 0)
                {
                    yield return new DiagnosticText(new Diagnostic(DiagnosticRules.RegisterSameMonthTwice, SourceLocation.None, Path.GetFileName(path), $"{spells[other]}, {spells[i]}"));
                    break;
                }
            }
        }
    }
}
