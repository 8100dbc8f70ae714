using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PensionRules.Diagnostics;
using PensionRules.Formulas;
using static PensionRules.Tests.Formulas.Parsing;

namespace PensionRules.Tests.Formulas;

public class FormulaRoundTripTests
{
    private static Config Many => Config.QuickThrowOnFailure.WithMaxTest(2000);

    [Fact]
    public void Printed_expression_reads_back_and_prints_the_same() => Prop.ForAll(
        Arb.From(FormulaGen.Expressions()),
        expression =>
        {
            string text = FormulaPrinter.Print(expression);
            Expression? read = FormulaParser.ParseExpression(text, Start, []);
            return expression.Equals(read) && read.GetHashCode() == expression.GetHashCode() && FormulaPrinter.Print(read) == text;
        }).Check(Many);

    [Fact]
    public void Printed_rule_reads_back_and_prints_the_same() => Prop.ForAll(
        Arb.From(FormulaGen.Rules),
        rule =>
        {
            string text = FormulaPrinter.Print(rule);
            DiagnosticBag diagnostics = [];
            return FormulaParser.ParseRules(text, Start, diagnostics) is [var read]
                && read == rule && read.GetHashCode() == rule.GetHashCode()
                && FormulaPrinter.Print(read) == text && diagnostics.Count == 0;
        }).Check(Many);

    [Fact]
    public void Printed_block_of_rules_reads_back() => Prop.ForAll(
        Arb.From(Gen.ListOf(FormulaGen.Rules, 5)),
        rules => Try(string.Concat(rules)) is var (read, diagnostics) && read.SequenceEqual(rules) && diagnostics.Count == 0)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void English_text_reads_back_to_the_same_expression() => Prop.ForAll(
        Arb.From(FormulaGen.Expressions(withUnits: false)),
        expression =>
        {
            StringBuilder text = new();
            new ExpressionWriter(text, Language.English).Write(expression);
            return expression.Equals(FormulaParser.ParseExpression(text.ToString(), Start, []));
        }).Check(Many);

    [Fact]
    public void Different_expressions_print_differently() => Prop.ForAll(
        Arb.From(from a in FormulaGen.Expressions() from b in FormulaGen.Expressions() select (a, b)),
        pair => pair.a.Equals(pair.b) == (pair.a.ToString() == pair.b.ToString())).Check(Many);
}
