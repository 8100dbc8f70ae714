using System.Text;
using PensionRules.Evaluation;
using PensionRules.Formulas;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>The account: every amount with its formula in names and numbers, its rounding and its article.</summary>
internal sealed class Account(Derivation derivation, Words words, Page page)
{
    private const int LongWorksheet = 60;

    // The yes/no terms that have a step of their own: what rests on them names them only.
    private readonly HashSet<Term> _told = [];
    private readonly StepText _text = new(derivation, words);

    public void Write(bool isFull)
    {
        List<DerivationStep> shown = Shown(isFull);
        page.Heading(words.Pick("计算过程", "How it is calculated"));
        foreach (DerivationStep step in shown)
        {
            Step(step, (RuleDefinition)step.Definition!, isFull);
        }

        NotCalculated();
    }

    private List<DerivationStep> Shown(bool isFull)
    {
        HashSet<Term> decided = [];
        foreach (DerivationStep step in derivation.Steps)
        {
            if (step.Definition is RuleDefinition && IsAmount(step))
            {
                AddTests(step.Uses, decided);
            }
        }

        List<DerivationStep> shown = [];
        foreach (DerivationStep step in derivation.Steps)
        {
            if (step.Definition is RuleDefinition && (isFull || IsTold(step, decided)))
            {
                shown.Add(step);
                if (step.Term.Type.Kind == TypeKind.YesNo)
                {
                    _told.Add(step.Term);
                }
            }
        }

        return shown;
    }

    private bool IsTold(DerivationStep step, HashSet<Term> decided) => step.Term.Type.Kind == TypeKind.YesNo
        ? decided.Contains(step.Term) || IsAsked(step.Term)
        : IsAmount(step) || step.Value is { Rows: not null } || IsAskedName(step.Term);

    private static void AddTests(IReadOnlyList<Term> uses, HashSet<Term> tests)
    {
        for (int i = 0; i < uses.Count; i++)
        {
            if (uses[i].Type.Kind == TypeKind.YesNo)
            {
                tests.Add(uses[i]);
            }
        }
    }

    // The account names what is paid, what leads to it and the tests that decided it; a zero that no condition explains is left to "everything".
    private static bool IsAmount(DerivationStep step) => step.Term.Type.Kind is TypeKind.Number or TypeKind.Month or TypeKind.Date
        && (step.Value is { Number.Sign: not 0 } || step.Fault is not null || step.Term is { IsOutput: true, IsRequired: true });

    // A direction, a place or a year that was asked for has its article too.
    private bool IsAskedName(Term term) => term.Type.Kind is TypeKind.Choice or TypeKind.Region or TypeKind.Year && IsAsked(term);

    private bool IsAsked(Term term)
    {
        for (int i = 0; i < derivation.Refusals.Count; i++)
        {
            if (derivation.Refusals[i].Term == term)
            {
                return true;
            }
        }

        for (int i = 0; i < derivation.Results.Count; i++)
        {
            if (derivation.Results[i].Term == term)
            {
                return true;
            }
        }

        return false;
    }

    private void NotCalculated()
    {
        foreach (string sentence in LeftOut.Sentences([.. derivation.NotCalculated], words))
        {
            page.Item().Append(sentence);
            page.End();
        }
    }

    private void Step(DerivationStep step, RuleDefinition rule, bool isFull)
    {
        StringBuilder text = page.Item();
        page.Strong(words.Name(step.Term));
        text.Append(" = ");
        _text.Value(text, step);
        page.End();
        Formula(step, rule);
        if (rule.Rule.Kind == RuleKind.Worksheet && step.Value is not null)
        {
            Columns(rule);
            Rows(step, isFull);
        }

        Reason(step);
        page.Below().Append(words.Pick("依据 ", "Source: ")).Append(words.Cite(rule.Citation));
        page.End();
        Doubts(step);
    }

    // The letter has the rows of a worksheet that was asked for. One that an amount rests on has its rows here, unless they would bury the account.
    private void Rows(DerivationStep step, bool isFull)
    {
        IReadOnlyList<int> shown = derivation.PolicySet.ShownColumns(step.Term);
        int columns = step.Term.Type.Fields!.Count;
        if (IsAsked(step.Term) && !(isFull && shown.Count < columns))
        {
            page.Below().Append(words.Pick("各行见上。", "Its rows stand above."));
            page.End();
        }
        else if (isFull || step.Value!.Rows!.Count <= LongWorksheet)
        {
            new WorksheetText(words, page).Write(step.Value!, isFull ? [.. Enumerable.Range(0, columns)] : shown, isFull);
        }
        else
        {
            page.Below().Append(words.Pick(
                $"各行没有列出；问“{words.Name(step.Term)}”，或者要全部细节，就列出来。",
                $"Its rows are not shown; ask for {step.Term.Id}, or for everything, to see them."));
            page.End();
        }
    }

    // How each column is found, the same for every row.
    private void Columns(RuleDefinition rule)
    {
        for (int i = 0; i < rule.Rule.Columns.Count; i++)
        {
            page.Below().Append(rule.ColumnText(i, words.Language));
            page.End();
        }
    }

    private void Formula(DerivationStep step, RuleDefinition rule)
    {
        if (!StepText.HasFormula(step))
        {
            return;
        }

        _text.Names(page.Below().Append("= "), step, rule);
        page.End();
        // A test is told by its reason, with the numbers of what decided it.
        if (step.Term.Type.Kind != TypeKind.YesNo && StepText.HasNumbers(step))
        {
            _text.Numbers(page.Below().Append("= "), step, rule);
            page.End();
        }
    }

    private void Reason(DerivationStep step)
    {
        bool isTest = step.Term.Type.Kind == TypeKind.YesNo;
        bool isChosen = step is { Term.Type.Kind: TypeKind.Choice, Value: not null, Definition: RuleDefinition { Rule.Arms.Count: > 1 } };
        if (!isTest && !isChosen && !IsNothing(step))
        {
            return;
        }

        WhyNot whyNot = new(derivation, words, _told);
        if (isTest)
        {
            Because(whyNot.ReasonsOfYesNo(step.Term));
        }
        else if (isChosen || whyNot.IsByCondition(step.Term))
        {
            Because(whyNot.Reasons(step.Term));
        }
    }

    private void Because(Reason reason)
    {
        string because = words.Pick("因为 ", "because ");
        if (reason.Plain.Count > 0)
        {
            page.Below().Append(because).AppendJoin(words.Pick("；", "; "), reason.Plain);
            page.End();
            because = words.Pick("并且 ", "and ");
        }

        foreach (ReasonGroup group in reason.Groups)
        {
            page.Below().Append(because).Append(group.Lead).Append(words.Pick("：", ":"));
            page.End();
            foreach (string item in group.Items)
            {
                page.Below().Append("– ").Append(item);
                page.End();
            }

            because = words.Pick("并且 ", "and ");
        }
    }

    private static bool IsNothing(DerivationStep step) => step.Value is { Number.Sign: 0 } || step.Fault is { Kind: FaultKind.Refused };

    private void Doubts(DerivationStep step)
    {
        if (!step.MayHaveDoubts)
        {
            return;
        }

        foreach ((Term term, Evidence evidence) in step.Doubts)
        {
            page.Below().Append("※ ").Append(words.Name(term)).Append(words.Pick("：", ": ")).Append(words.Evidence(evidence));
            page.End();
        }
    }
}
