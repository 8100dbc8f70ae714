using System.Numerics;
using PensionRules.Diagnostics;
using PensionRules.Evaluation;
using PensionRules.Policies;
using PensionRules.Population.Lanes;

namespace PensionRules.Population.Sql;

/// <summary>The end of the query: the results in the units of their terms, and the findings.</summary>
internal sealed class SqlResults(PopulationCalculation calculation, SqlExpressions expressions, SqlFaults faults)
{
    /// <summary>The name of the column with the findings of a row.</summary>
    public const string Findings = "findings";

    private LaneGraph Graph => calculation.AnyGraph;

    private Dialect Dialect => expressions.Dialect;

    /// <summary>Where a row is refused as a whole, none when none is.</summary>
    public IReadOnlyList<(LaneOutput Requirement, string IsBroken)> Requirements => [.. Graph.Requirements.Select(r => (r, IsBroken(r)))];

    /// <summary>Why an output cannot be written in digits, or null.</summary>
    public static Diagnostic? WhyNot(OutputColumn output) => Decimals(output) is null
        ? new Diagnostic(DiagnosticRules.SqlEndlessDecimals, SourceLocation.None, output.Term, output.Denominator)
        : null;

    /// <summary>An output as it is told: NULL where there is a finding about it.</summary>
    public string Value(int output, string isCalculated)
    {
        LaneOutput lane = Graph.Outputs[output];
        if (lane.Number is not { } number)
        {
            return Dialect.Nothing(lane.Term.Type.Kind);
        }

        string condition = lane.Value.Fault is { } fault ? $"{isCalculated} AND {Fault(fault).Text} IS NULL" : isCalculated;
        return $"CASE WHEN {condition} THEN {Value(calculation.Outputs[output], number).Text} END";
    }

    /// <summary>Everything that is wrong in a row, as <c>code:field</c>, separated by <c>; </c>; NULL when nothing is.</summary>
    public string FindingsText(string inputFindings, string isCalculated)
    {
        List<string> arms = [$"WHEN {inputFindings} IS NOT NULL THEN {inputFindings} "];
        if (Requirements is [_, ..] requirements)
        {
            arms.Add($"WHEN NOT {isCalculated} THEN {Joined(requirements.Select(r => $"CASE WHEN {r.IsBroken} THEN {Dialect.Text($"requirement:{r.Requirement.Term.Id}")} END"))} ");
        }

        LaneNode[] told = [.. Graph.Outputs.Where(o => o.IsWanted).Select(o => o.Value.Fault).OfType<LaneNode>().DistinctBy(f => Graph.IndexOf(f))];
        if (told.Length > 0)
        {
            string some = told.Length == 1 ? Fault(told[0]).Text : $"COALESCE({string.Join(", ", told.Select(f => Fault(f).Text))})";
            arms.Add($"WHEN {some} IS NOT NULL THEN {Joined(told.Select((f, i) => Once(f, told[..i])))} ");
        }

        return $"CASE {string.Concat(arms)}END";
    }

    /// <summary>The decimals that a number needs, or null when no number of them is enough.</summary>
    private static int? Decimals(OutputColumn output)
    {
        int digits = Numerics.Rational.DecimalDigits(output.Denominator);
        return digits < 0 ? null : digits;
    }

    private static string Joined(IEnumerable<string> texts) => $"CONCAT_WS('; ', {string.Join(", ", texts)})";

    private string IsBroken(LaneOutput requirement)
    {
        Affine broken = LaneCondition.Not(requirement.Number!.Top);
        string condition = expressions.Condition(broken).At(SqlLevel.Not);
        return requirement.Value.Fault is { } fault ? $"{Fault(fault).Text} IS NULL AND {condition}" : condition;
    }

    private SqlExpression Fault(LaneNode fault) => expressions.Finding(Affine.Of(fault));

    // A finding that an output before it has told already is not told again.
    private string Once(LaneNode fault, IReadOnlyList<LaneNode> before)
    {
        string finding = Fault(fault).Text;
        HashSet<string> possible = faults.Possible(fault);
        string[] known = [.. before.Where(b => faults.Possible(b).Overlaps(possible)).Select(b => Fault(b).Text)];
        return known.Length == 0 ? finding : $"CASE WHEN {finding} IN ({string.Join(", ", known)}) THEN NULL ELSE {finding} END";
    }

    private SqlExpression Value(OutputColumn output, LaneNumber.Exact number)
    {
        SqlExpression whole = expressions.Integer(Scaled(output, number));
        return output.Term.Type.Kind switch
        {
            TypeKind.Number => InDecimals(output, number),
            TypeKind.YesNo => expressions.Condition(number.Top),
            TypeKind.Date => new SqlExpression(Dialect.DateOf(whole), SqlType.Long),
            TypeKind.Month => new SqlExpression(MonthText(expressions.AtLeast(SqlType.Long, whole)), SqlType.Long),
            TypeKind.Region => new SqlExpression($"LPAD({Dialect.ToText(whole.Text)}, 6, '0')", SqlType.Long),
            TypeKind.Choice => new SqlExpression(
                $"CASE {whole.Text} {string.Concat(output.Term.Type.Choice!.Values.Select((v, i) => $"WHEN {i} THEN {Dialect.Text(v.Id)} "))}END", SqlType.Long),
            _ => whole,
        };
    }

    private string MonthText(SqlExpression month)
    {
        SqlExpression twelve = Dialect.Literal(12);
        string year = Dialect.ToText(Dialect.Divide(month, twelve, SqlType.Long).Text);
        return $"LPAD({year}, 4, '0') || '-' || LPAD({Dialect.ToText($"{month.At(SqlLevel.Product)} % 12 + 1")}, 2, '0')";
    }

    private SqlExpression InDecimals(OutputColumn output, LaneNumber.Exact number)
    {
        int decimals = Decimals(output)!.Value;
        Affine digits = Scaled(output, number) * (BigInteger.Pow(10, decimals) / output.Denominator);
        if (digits.IsConstant)
        {
            return new SqlExpression(Dialect.Decimal(digits.Offset, decimals), SqlType.Wide);
        }

        SqlExpression whole = expressions.AtLeast(SqlType.Long, expressions.Integer(digits));
        return decimals == 0 ? whole : new SqlExpression($"{whole.At(SqlLevel.Product)} * {Dialect.Decimal(1, decimals)}", SqlType.Wide, SqlLevel.Product);
    }

    // A whole multiple of one part of the output's denominator.
    private static Affine Scaled(OutputColumn output, LaneNumber.Exact number) =>
        number.Top * ((output.Denominator * output.Unit.Denominator) / (number.Bottom * output.Unit.Numerator));
}
