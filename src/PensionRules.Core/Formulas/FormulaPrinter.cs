using System.Text;
using PensionRules.Numerics;

namespace PensionRules.Formulas;

/// <summary>Writes formula values as canonical text: Chinese spellings, single spaces, no parenthesis that is not needed. Parsing the text gives the same formula.</summary>
public static class FormulaPrinter
{
    /// <summary>Writes an expression on one line.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>Its canonical text.</returns>
    public static string Print(Expression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        StringBuilder text = new();
        new ExpressionWriter(text).Write(expression);
        return text.ToString();
    }

    /// <summary>Writes a rule: its header, then its body indented by two spaces.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>Its canonical text, ending with a line break.</returns>
    public static string Print(RuleSyntax rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        StringBuilder text = new();
        text.Append(rule.IsReplacement ? "改 " : string.Empty).Append(rule.Name);
        text.Append(rule.Id is null ? string.Empty : $" {rule.Id}").Append(Header(rule)).Append('\n');
        PrintArms(text, rule.Arms, "  ");
        foreach (ColumnSyntax column in rule.Columns)
        {
            text.Append("  ").Append(column.Name).Append(column.Id is null ? string.Empty : $" {column.Id}");
            text.Append(": ").Append(column.Type).Append(Print(column.Rounding));
            if (column.Arms is [{ Condition: null } only])
            {
                text.Append(" = ").Append(PrintValue(only.Value)).Append('\n');
            }
            else
            {
                text.Append('\n');
                PrintArms(text, column.Arms, "    ");
            }
        }

        return text.ToString();
    }

    private static string Header(RuleSyntax rule) => rule.Kind switch
    {
        RuleKind.Requirement => ": 必须" + Message(rule),
        RuleKind.Notice => ": 提示" + Message(rule),
        RuleKind.Worksheet => $": {Print(rule.Worksheet!)}",
        _ => rule.Type is null ? string.Empty : $": {rule.Type}{Print(rule.Rounding)}",
    };

    private static string Print(WorksheetSyntax worksheet)
    {
        if (worksheet.Kind == WorksheetKind.Rows)
        {
            return $"逐条 {worksheet.List}{(worksheet.Where is null ? string.Empty : $" 其中 {worksheet.Where}")}";
        }

        string word = worksheet.Kind == WorksheetKind.Yearly ? "逐年" : "逐月";
        return $"{word} 自 {worksheet.From} 至 {worksheet.To}{(worksheet.Each is null ? string.Empty : $" 每 {worksheet.Each}")}";
    }

    private static string Print(RoundingSyntax? rounding) => rounding switch
    {
        null => string.Empty,
        { Rounding: null } => ", 不舍入",
        { Rounding: { } r } => $", {Text(r.Mode)} {r.Step}",
    };

    internal static string Text(RoundingMode mode) => mode switch
    {
        RoundingMode.HalfUp => "四舍五入",
        RoundingMode.Up => "进一",
        _ => "舍去",
    };

    private static void PrintArms(StringBuilder text, ValueList<Arm> arms, string indent)
    {
        foreach (Arm arm in arms)
        {
            text.Append(indent);
            if (arms.Count > 1)
            {
                text.Append(arm.Condition is null ? "否则: " : $"当 {arm.Condition}: ");
            }

            text.Append(PrintValue(arm.Value)).Append('\n');
        }
    }

    private static string PrintValue(Expression value) =>
        value is Refusal refusal ? "拒绝 " + Quote(refusal.Reason) + Also(refusal.EnglishReason) : Print(value);

    private static string Message(RuleSyntax rule) => rule.Message is { } message ? " " + Quote(message) + Also(rule.EnglishMessage) : string.Empty;

    private static string Also(string? english) => english is null ? string.Empty : " " + Quote(english);

    private static string Quote(string text) => text.Contains('"', StringComparison.Ordinal) ? $"“{text}”" : $"\"{text}\"";
}
