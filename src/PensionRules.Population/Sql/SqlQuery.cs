using System.Globalization;
using PensionRules.Policies;
using PensionRules.Population.Lanes;

namespace PensionRules.Population.Sql;

/// <summary>The statement: what is given, what is allowed of it, the terms of the law step by step, the results.</summary>
internal sealed class SqlQuery
{
    private readonly SqlRequest _request;
    private readonly Dialect _dialect;
    private readonly LaneGraph _graph;
    private readonly SqlComments _comments;
    private readonly SqlNames _columns;
    private readonly SqlNames _steps;
    private readonly SqlTables _tables;
    private readonly SqlExpressions _expressions;
    private readonly SqlLets _lets;
    private readonly SqlOwners _owners;
    private readonly SqlInput[] _inputs;
    private readonly SqlResults _results;
    private readonly string _inputFindings;

    public SqlQuery(SqlRequest request)
    {
        _request = request;
        _dialect = request.Dialect;
        _graph = request.Calculation.AnyGraph;
        _comments = new SqlComments(request, _dialect);
        _columns = new SqlNames(request.Options.Keep);
        _steps = new SqlNames(request.Options.Table.Split('.'));
        _inputs = [.. request.Calculation.Inputs.Select(i => new SqlInput(_dialect, i, request.Calculation.PolicySet.Header.Regions, request.SourceOf(i.Term), _columns))];
        _inputFindings = _columns.Take("input_findings");
        _tables = new SqlTables(_dialect, _graph);
        SqlFaults faults = new(_graph);
        _expressions = new SqlExpressions(_dialect, _graph, _tables, faults);
        _lets = new SqlLets(_graph, _tables);
        _owners = new SqlOwners(_graph);
        _results = new SqlResults(request.Calculation, _expressions, faults);
        NameInputs();
    }

    public string Write()
    {
        List<SqlStep> steps = [Given(), .. ReadTexts(), Checked()];
        for (int i = 1; i <= _lets.Steps; i++)
        {
            steps.Add(new SqlStep(_steps.Take($"step_{i.ToString(CultureInfo.InvariantCulture)}"), string.Empty, [.. _lets.In(i).Select(Let)]));
        }

        string isCalculated = IsCalculated(steps);
        return new SqlText(_request, _comments).Write(steps, [.. Results(isCalculated)]);
    }

    private void NameInputs()
    {
        for (int i = 0; i < _graph.Nodes.Count; i++)
        {
            LaneNode node = _graph.Nodes[i];
            if (node.Op == LaneOp.Input)
            {
                _expressions.Name(i, new SqlExpression(_inputs[node.Column].Value, _inputs[node.Column].ValueType));
            }
            else if (node.Op == LaneOp.Blank)
            {
                _expressions.Name(i, SqlExpression.Condition($"{_inputs[node.Column].Missing} IS NOT NULL", SqlLevel.Comparison));
            }
            else if (SqlFaults.MissingColumn(node) is >= 0 and int column)
            {
                _expressions.Name(i, new SqlExpression(_inputs[column].Missing, SqlType.Finding));
            }
        }
    }

    private IEnumerable<SqlColumn> Kept(string prefix) => _request.Options.Keep.Select(k => new SqlColumn(_dialect.Identifier(k), prefix + _dialect.Identifier(k), []));

    private SqlStep Given() => new(
        _steps.Take("given"),
        _comments.Pick("表中各列：given_ 是所给的，read_ 是读作整数的；读不成的是 NULL", "the columns of the table: given_ as they are, read_ as whole numbers; NULL where a cell cannot be read"),
        [.. Kept("t."), .. _inputs.SelectMany(i => i.IsText
            ? new[] { new SqlColumn(i.Given, i.GivenText, [_comments.Input(i.Column)]) }
            : [new SqlColumn(i.Given, i.GivenText, [_comments.Input(i.Column)]), new SqlColumn(i.Read, i.ReadText, [])])]);

    // Text is trimmed before it is read.
    private IEnumerable<SqlStep> ReadTexts()
    {
        SqlColumn[] columns = [.. _inputs.Where(i => i.IsText).Select(i => new SqlColumn(i.Read, i.ReadText, []))];
        return columns.Length == 0 ? [] : [new SqlStep(_steps.Take("texts"), string.Empty, columns)];
    }

    private SqlStep Checked() => new(
        _steps.Take("checked"),
        _comments.Pick(
            "每一行都有可算的数；没有给的写在 no_，不对的写在 input_findings，那一行不给结果",
            "numbers that can be calculated with in every row; no_ tells that a cell is not given, input_findings what is wrong: such a row has no results"),
        [.. Kept(string.Empty), .. _inputs.SelectMany(CheckedColumns), new SqlColumn(_inputFindings, InputFindings(), [])]) { IsWhole = true };

    private static IEnumerable<SqlColumn> CheckedColumns(SqlInput input) =>
        [new SqlColumn(input.Value, input.ValueText, []), new SqlColumn(input.Missing, input.MissingText, [])];

    private string InputFindings() => _inputs.Length == 0
        ? $"CAST(NULL AS {_dialect.TextType})"
        : $"CASE WHEN {string.Join(" OR ", _inputs.Select(i => $"({i.IsBad})"))} THEN CONCAT_WS('; ', {string.Join(", ", _inputs.Select(i => i.Finding))}) END";

    private SqlColumn Let(int index)
    {
        LaneNode node = _graph.Nodes[index];
        IReadOnlyList<Term> terms = _lets.TermsOf(index);
        bool isNegated = terms.Count > 0 && node.IsYesNo && LaneCondition.IsNegated(((LaneNumber.Exact)_graph.Terms[terms[0]].Number!).Top);
        SqlExpression expression = _expressions.WriteOut(node, isNegated);
        string name = _dialect.Identifier(_columns.Take(terms.Count > 0 ? terms[0].Id : _owners.NameOf(index)));
        _expressions.Name(index, expression with { Text = name, Level = SqlLevel.Primary }, isNegated);
        return new SqlColumn(name, expression.Text, [.. terms.Count > 0 ? _comments.Terms(node, terms) : _comments.Part(_owners, index)]);
    }

    // A row is refused as a whole where something given is wrong or a requirement does not hold.
    private string IsCalculated(List<SqlStep> steps)
    {
        string isAllowed = $"{_inputFindings} IS NULL";
        if (_results.Requirements is not [_, ..] requirements)
        {
            return isAllowed;
        }

        string name = _columns.Take("is_calculated");
        string broken = string.Join(" AND ", requirements.Select(r => $"NOT ({r.IsBroken})"));
        SqlColumn column = new(name, $"{isAllowed} AND {broken}", [_comments.Pick("必须成立的都成立", "every requirement holds")]);
        bool isReady = requirements.All(r => _lets.StepOf(r.Requirement) < _lets.Steps);
        SqlStep step = isReady ? steps[^1] : new SqlStep(_steps.Take("allowed"), string.Empty, []);
        steps.RemoveRange(isReady ? steps.Count - 1 : steps.Count, isReady ? 1 : 0);
        steps.Add(step with { Columns = [.. step.Columns, column] });
        return name;
    }

    private IEnumerable<SqlColumn> Results(string isCalculated)
    {
        foreach (SqlColumn kept in Kept(string.Empty))
        {
            yield return kept;
        }

        for (int i = 0; i < _request.Calculation.Outputs.Count; i++)
        {
            Term term = _request.Calculation.Outputs[i].Term;
            yield return new SqlColumn(_dialect.Identifier(_request.NameOf(term)), _results.Value(i, isCalculated), [_comments.Output(term)]);
        }

        yield return new SqlColumn(SqlResults.Findings, _results.FindingsText(_inputFindings, isCalculated), []);
    }
}
