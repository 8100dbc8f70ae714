using PensionRules.Policies;

namespace PensionRules.Building;

/// <summary>The columns that a formula sees while it goes through rows.</summary>
/// <param name="list">The list or worksheet.</param>
/// <param name="columns">Its columns.</param>
/// <param name="isWorksheet">Whether it is the worksheet being filled (本行, 上期).</param>
internal sealed class RowScope(Term list, IReadOnlyList<Term> columns, bool isWorksheet)
{
    public Term List => list;

    public IReadOnlyList<Term> Columns => columns;

    public bool IsWorksheet => isWorksheet;

    /// <summary>How many columns a row has when the formula runs: those of a worksheet come one by one.</summary>
    public int Visible { get; set; } = columns.Count;

    public int IndexOf(string name) => IndexOf(name, Visible);

    public int IndexInPrevious(string name) => IndexOf(name, columns.Count);

    private int IndexOf(string name, int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (columns[i].Name == name || columns[i].Id == name)
            {
                return i;
            }
        }

        return -1;
    }
}
