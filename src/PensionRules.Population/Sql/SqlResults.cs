using System.Numerics;
using PensionRules.Diagnostics;
using PensionRules.Evaluation;
using PensionRules.Policies;
using PensionRules.Population.Lanes;

namespace PensionRules.Population.Sql;

/// <summary>The end of the query: the results in the units of their terms, and the findings.</summary>
internal sealed class SqlResults(PopulationCalculation calculation, SqlExpressions expressions)
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
            return "NULL";
        }

        string condition = lane.Value.Fault is { } fault ? $"{isCalculated} AND {Fault(fault).At(SqlLevel.Sum)} = 0" : isCalculated;
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

        LaneNode[] faults = [.. Graph.Outputs.Where(o => o.IsWanted).Select(o => o.Value.Fault).OfType<LaneNode>().DistinctBy(f => Graph.IndexOf(f))];
        if (faults.Length > 0)
        {
            arms.Add($"WHEN {string.Join(" OR ", faults.Select(f => $"{Fault(f).At(SqlLevel.Sum)} <> 0"))} THEN {Joined(faults.Select((f, i) => Text(f, faults[..i])))} ");
        }

        return $"CASE {string.Concat(arms)}END";
    }

    /// <summary>The decimals that a number needs, or null when no number of them is enough.</summary>
    private static int? Decimals(OutputColumn output)
    {
        int digits = Numerics.Rational.DecimalDigits(output.Denominator);
        return digits < 0 ? null : digits;
    }

    private string Joined(IEnumerable<string> texts) => $"CONCAT_WS('; ', {string.Join(", ", texts)})";

    private string IsBroken(LaneOutput requirement)
    {
        Affine broken = LaneCondition.Not(requirement.Number!.Top);
        string condition = expressions.Condition(broken).At(SqlLevel.Not);
        return requirement.Value.Fault is { } fault ? $"{Fault(fault).At(SqlLevel.Sum)} = 0 AND {condition}" : condition;
    }

    private SqlExpression Fault(LaneNode fault) => expressions.Integer(Affine.Of(fault));

    // A fault that an output before it has told already is not told again.
    private string Text(LaneNode fault, IReadOnlyList<LaneNode> before)
    {
        string number = Fault(fault).At(SqlLevel.Sum);
        int[] possible = [.. Numbers(fault).Order()];
        string arms = string.Concat(possible.Select(n => $"WHEN {n} THEN {Dialect.Text($"{Graph.Faults[n - 1].Code}:{Graph.Faults[n - 1].Term.Id}")} "));
        string text = $"CASE {number} {arms}END";
        string[] known = [.. before.Where(b => Numbers(b).Overlaps(possible)).Select(b => Fault(b).Text)];
        return known.Length == 0 ? text : $"CASE WHEN {number} NOT IN ({string.Join(", ", known)}) THEN {text} END";
    }

    // The numbers of the faults that it may be.
    private HashSet<int> Numbers(LaneNode fault)
    {
        HashSet<int> numbers = [];
        HashSet<LaneNode> seen = new(ReferenceEqualityComparer.Instance);
        Stack<LaneNode> open = new([fault]);
        while (open.TryPop(out LaneNode? node))
        {
            if (node.Op == LaneOp.Fault)
            {
                numbers.Add(Graph.NumberOf(node));
            }

            foreach (LaneNode next in new[] { node.Y.Node, node.Z.Node }.OfType<LaneNode>().Where(seen.Add))
            {
                open.Push(next);
            }
        }

        return numbers;
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
