using System.Numerics;
using PensionRules.Diagnostics;
using PensionRules.Population.Lanes;

namespace PensionRules.Population.Sql;

/// <summary>Tells which outputs rest on numbers that outgrow the digits of a dialect, for inputs in their declared ranges.</summary>
internal sealed class SqlLimits(PopulationCalculation calculation, Dialect dialect)
{
    public void Check(List<Diagnostic> wrong)
    {
        LaneGraph graph = calculation.AnyGraph;
        bool[] isTooLarge = new bool[graph.Nodes.Count];
        for (int i = 0; i < isTooLarge.Length; i++)
        {
            LaneNode node = graph.Nodes[i];
            isTooLarge[i] = Outgrows(node) || node.Operands.Any(o => o.Node is { } operand && isTooLarge[graph.IndexOf(operand)]);
        }

        foreach (LaneOutput output in graph.Outputs.Concat(graph.Requirements))
        {
            LaneNode?[] roots = [output.Number?.Top.Node, output.Value.Fault];
            if (roots.OfType<LaneNode>().Any(n => isTooLarge[graph.IndexOf(n)]))
            {
                wrong.Add(new Diagnostic(DiagnosticRules.SqlOutgrows, SourceLocation.None, output.Term, dialect.Name));
            }
        }
    }

    private bool Outgrows(LaneNode node)
    {
        BigInteger[] parts = [.. node.Operands.Select(Largest), node.Bounds.Magnitude];
        BigInteger most = node.Op == LaneOp.Quotient ? 2 * (parts[0] + parts[1]) : parts.Max();
        return most > dialect.Most
            || (node.Op == LaneOp.Quotient && node.Bounds.Magnitude > dialect.MostQuotient);
    }

    // A multiple is calculated before what is added to it.
    private static BigInteger Largest(Affine a) => a.Node is null
        ? BigInteger.Abs(a.Offset)
        : BigInteger.Max((a.Node.Bounds * a.Factor).Magnitude, SqlExpressions.Magnitude(a)) + BigInteger.Abs(a.Offset);
}
