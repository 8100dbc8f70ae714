namespace PensionRules.Population.People;

/// <summary>How the people of one kind are made up: all their columns, a row at a time.</summary>
internal abstract class PeopleModel
{
    /// <summary>The columns; the first is the number of the row, from 1.</summary>
    public abstract IReadOnlyList<PeopleColumn> Columns { get; }

    /// <summary>The policy set that the people are made for.</summary>
    public abstract string Policy { get; }

    protected static PeopleColumn Number { get; } = new("id", "编号", Policies.TypeKind.Number) { IsUsual = false };

    public static PeopleModel Of(PeopleKind kind) => kind switch
    {
        PeopleKind.Employee2001 => EmployeeModel.Of2001,
        PeopleKind.Employee2005 => EmployeeModel.Of2005,
        PeopleKind.Resident => ResidentModel.Instance,
        PeopleKind.Contribution => ContributionModel.Instance,
        PeopleKind.ResidentContribution => ResidentContributionModel.Instance,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of people."),
    };

    /// <summary>Fills a row.</summary>
    public void Draw(PeopleOptions options, long row, Span<long> cells)
    {
        RowRandom random = RowRandom.Of(options.Seed, row);
        bool isBad = random.Happens(options.BadRowsPerMillion);
        bool isOnBoundary = random.Happens(options.BoundaryRowsPerMillion);
        Draw(ref random, isOnBoundary, cells);
        cells[0] = row + 1;
        if (isBad)
        {
            Spoil(ref random, cells);
        }
    }

    /// <summary>Makes up a person without fault; all cells but the first.</summary>
    protected abstract void Draw(ref RowRandom random, bool isOnBoundary, Span<long> cells);

    /// <summary>Takes away what is needed, or contradicts it.</summary>
    protected abstract void TakeAway(ref RowRandom random, Span<long> cells);

    private void Spoil(ref RowRandom random, Span<long> cells)
    {
        switch (random.Below(4))
        {
            case 0:
                cells[Pick(ref random, static c => c.IsUsual)] = CellCode.Unreadable;
                break;
            case 1:
                cells[Pick(ref random, static c => c.IsUsual && c.HasStep)] = CellCode.TooFine;
                break;
            case 2:
                int column = Pick(ref random, static c => c.IsUsual && c.Wrong.Length > 0);
                cells[column] = Columns[column].Wrong[random.Below(Columns[column].Wrong.Length)];
                break;
            default:
                TakeAway(ref random, cells);
                break;
        }
    }

    private int Pick(ref RowRandom random, Func<PeopleColumn, bool> isFit)
    {
        int column = random.Below(Columns.Count);
        while (!isFit(Columns[column]))
        {
            column = (column + 1) % Columns.Count;
        }

        return column;
    }
}
