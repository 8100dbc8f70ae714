namespace PensionRules.Population.People;

/// <summary>Which people are made up. The same options give the same people on every machine, for ever.</summary>
public sealed record PeopleOptions
{
    /// <summary>All rows of a share: 1,000,000 parts per million.</summary>
    public const int AllRows = 1_000_000;

    /// <summary>The kind of people.</summary>
    public required PeopleKind Kind { get; init; }

    /// <summary>Any number; another one gives other people.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>
    /// The columns, by id or Chinese name, in the order wanted; null for those that the scheme calculates with
    /// (<see cref="PeopleColumn.IsUsual"/>). See <see cref="PeopleGenerator.ColumnsOf"/>.
    /// </summary>
    public IReadOnlyList<string>? Columns { get; init; }

    /// <summary>How many rows in a million have something wrong (a blank that is needed, a cell that cannot be read, a value out of its range …); 0 to 1,000,000, none by default.</summary>
    public int BadRowsPerMillion { get; init; }

    /// <summary>How many rows in a million stand exactly on a limit (fifteen years to the month, half a fen, the lowest base …); 0 to 1,000,000, 5 % by default.</summary>
    public int BoundaryRowsPerMillion { get; init; } = 50_000;
}
