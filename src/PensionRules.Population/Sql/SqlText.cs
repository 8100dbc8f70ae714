using System.Text;

namespace PensionRules.Population.Sql;

/// <summary>Writes the steps and results down.</summary>
internal sealed class SqlText(SqlRequest request, SqlComments comments)
{
    private const int Indent = 4;

    private readonly StringBuilder _text = new();

    private Dialect Dialect => request.Dialect;

    public string Write(IReadOnlyList<SqlStep> steps, IReadOnlyList<SqlColumn> results)
    {
        foreach (string line in comments.Top())
        {
            Comment(line, 0);
        }

        if (request.Options.View is { } view)
        {
            _text.Append(Dialect.CreateView(view)).Append('\n');
        }

        _text.Append("WITH\n");
        for (int i = 0; i < steps.Count; i++)
        {
            Step(steps, i);
        }

        _text.Append("SELECT\n");
        Columns(results, Indent);
        _text.Append("FROM ").Append(steps[^1].Name);
        return _text.ToString();
    }

    // The first step reads the table; the others add to the one before, or name all that goes on.
    private void Step(IReadOnlyList<SqlStep> steps, int i)
    {
        SqlStep step = steps[i];
        if (step.Comment.Length > 0)
        {
            Comment(step.Comment, 0);
        }

        _text.Append(step.Name).Append(Dialect.StepIs).Append("\n    SELECT\n");
        if (i > 0 && !step.IsWhole)
        {
            _text.Append(' ', 2 * Indent).Append(step.Columns.Count > 0 ? "*,\n" : "*\n");
        }

        Columns(step.Columns, 2 * Indent);
        _text.Append("    FROM ").Append(i == 0 ? $"{Dialect.Table(request.Options.Table)} AS t" : steps[i - 1].Name);
        _text.Append(Dialect.Fence.Length > 0 ? $"\n    {Dialect.Fence}" : string.Empty).Append(i < steps.Count - 1 ? "\n),\n" : "\n)\n");
    }

    private void Columns(IReadOnlyList<SqlColumn> columns, int indent)
    {
        for (int i = 0; i < columns.Count; i++)
        {
            SqlColumn column = columns[i];
            foreach (string line in column.Comments)
            {
                Comment(line, indent);
            }

            _text.Append(' ', indent).Append(SqlLayout.Write(column.Text, indent));
            _text.Append(column.Text == column.Name || column.Text == "t." + column.Name ? string.Empty : $" AS {column.Name}");
            _text.Append(i < columns.Count - 1 ? ",\n" : "\n");
        }
    }

    // A comment ends with its line, whatever stands in it.
    private void Comment(string line, int indent) => _text.Append(' ', indent).Append("-- ").Append(line.ReplaceLineEndings(" ")).Append('\n');
}
