using PensionRules.Calculation;
using PensionRules.Explanations;
using PensionRules.Policies;
using PensionRules.Tests.Meaning;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Explanations;

/// <summary>The people and the made-up law that the tests of explanations speak about.</summary>
internal static class Law
{
    /// <summary>The whole case of the Liaoning document.</summary>
    public const string Whole = "average_wage=1000 contribution_months=240 pre_account_months=120 average_index=1.0 account_balance=24000";

    /// <summary>The first approval form of Liaoning, from the figures printed on it.</summary>
    public const string Form =
        "average_wage=8141 average_index=1.2907 contribution_years=32.67 account_balance=170205.99 payout_months=195 pre_account_years=1.83";

    /// <summary>The person of the first form, from place, month and age.</summary>
    public const string Shenyang =
        "place=210100 retirement_month=2023-05 age_months=600 average_index=1.2907 contribution_months=392 pre_account_months=22 account_balance=170205.99";

    public static Derivation Liaoning2001(string inputs) => Catalogs.Liaoning2001.Calculate(Catalogs.Typed(inputs)).Single.Derivation;

    public static Derivation Liaoning2006(string inputs) => Catalogs.Liaoning2006.Calculate(Catalogs.Typed(inputs)).Single.Derivation;

    /// <summary>The whole case with other months.</summary>
    public static Derivation WithMonths(int months, string more = "") => Liaoning2001(
        $"average_wage=1000 contribution_months={months} pre_account_months=120 average_index=1.0 account_balance=24000 {more}");

    /// <summary>A policy set with what stands under its only article.</summary>
    public static PolicySet Small(string article) =>
        Catalogs.Build(Marked.Scheme, Marked.Head + article).GetOrThrow().Find("p")!;

    public static CalculationResult Calculate(string article, string inputs) => Small(article).Calculate(Catalogs.Typed(inputs));

    public static string Sentence(Derivation derivation, Language language) => derivation.ToText(language, ExplanationDepth.Sentence);
}
