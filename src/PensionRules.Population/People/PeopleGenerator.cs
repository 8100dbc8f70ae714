using System.Globalization;

namespace PensionRules.Population.People;

/// <summary>
/// Makes up people for tests, samples and benchmarks: as many as wanted, plausible, the same for the same options for ever. Row
/// i depends on the options and i alone, so rows may be made in any order, on any number of threads, and again. Immutable and safe to
/// use from many threads.
/// </summary>
/// <remarks>
/// The figures look like Liaoning's (wages by year and place, careers broken and unbroken, accounts that fit the career) but are
/// nobody's, and no statistics either. Everything is drawn with integers.
/// </remarks>
public sealed class PeopleGenerator
{
    private const int RowsOfATask = 1 << 14;

    private readonly PeopleModel _model;
    private readonly int[] _chosen;

    /// <summary>Creates a generator.</summary>
    /// <param name="options">Which people.</param>
    /// <exception cref="ArgumentException">A column is not one of <see cref="ColumnsOf"/>, or a share is not from 0 to 1,000,000.</exception>
    public PeopleGenerator(PeopleOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        CheckShare(options.BadRowsPerMillion);
        CheckShare(options.BoundaryRowsPerMillion);
        Options = options;
        _model = PeopleModel.Of(options.Kind);
        _chosen = options.Columns is null
            ? [.. Enumerable.Range(0, _model.Columns.Count).Where(i => _model.Columns[i].IsUsual)]
            : [.. options.Columns.Select(IndexOf)];
        Columns = [.. _chosen.Select(i => _model.Columns[i])];
    }

    /// <summary>Which people.</summary>
    public PeopleOptions Options { get; }

    /// <summary>The columns of a row, in order.</summary>
    public IReadOnlyList<PeopleColumn> Columns { get; }

    /// <summary>The id of the policy set that the people are made for: without bad rows it calculates all of them without a finding.</summary>
    public string Policy => _model.Policy;

    /// <summary>Every column that people of a kind can have.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The columns: the number of the row and facts about the person first, then those of the scheme.</returns>
    public static IReadOnlyList<PeopleColumn> ColumnsOf(PeopleKind kind) => PeopleModel.Of(kind).Columns;

    /// <summary>Makes up one row.</summary>
    /// <param name="row">Its number, from 0.</param>
    /// <param name="cells">Where its cells go, one for each of <see cref="Columns"/>: values or <see cref="CellCode"/>s.</param>
    public void Fill(long row, Span<long> cells)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        if (cells.Length < _chosen.Length)
        {
            throw new ArgumentException($"A row has a cell for each column, {string.Join(", ", Columns.Select(c => c.Id))}.", nameof(cells));
        }

        Span<long> all = stackalloc long[_model.Columns.Count];
        _model.Draw(Options, row, all);
        for (int i = 0; i < _chosen.Length; i++)
        {
            cells[i] = all[_chosen[i]];
        }
    }

    /// <summary>What to prepare a calculation with: each column that is a term, with its decimals. Constants, outputs and the rest are the caller's to add.</summary>
    /// <returns>The options.</returns>
    public PopulationOptions ToPopulationOptions() => new()
    {
        Columns = [.. Columns.Where(c => c.Id != "id").Select(c => c.Id)],
        Decimals = Columns.Where(c => c.Kind == Policies.TypeKind.Number).ToDictionary(c => c.Id, c => c.Decimals, StringComparer.Ordinal),
    };

    /// <summary>Fills the blocks of a calculation.</summary>
    /// <param name="calculation">The calculation; each of its columns is one of <see cref="Columns"/>, in any order and with at least its decimals.</param>
    /// <returns>What fills them.</returns>
    /// <exception cref="ArgumentException">A column of the calculation is not made here, is of another kind or has fewer decimals.</exception>
    public PeopleFiller CreateFiller(PopulationCalculation calculation)
    {
        ArgumentNullException.ThrowIfNull(calculation);
        return new PeopleFiller(this, calculation);
    }

    /// <summary>Makes up a population in memory, on all processors: the people are the same whatever their number.</summary>
    /// <param name="calculation">The calculation, as for <see cref="CreateFiller"/>.</param>
    /// <param name="count">How many people.</param>
    /// <param name="firstRow">The number of the first person, from 0.</param>
    /// <returns>The columns of the calculation, all set.</returns>
    /// <exception cref="ArgumentException">As for <see cref="CreateFiller"/>.</exception>
    public PopulationColumns CreateColumns(PopulationCalculation calculation, int count, long firstRow = 0)
    {
        ArgumentNullException.ThrowIfNull(calculation);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegative(firstRow);
        _ = CreateFiller(calculation);
        long[][] cells = [.. calculation.Inputs.Select(_ => GC.AllocateUninitializedArray<long>(count, pinned: true))];
        Parallel.For(0, (count + RowsOfATask - 1) / RowsOfATask, () => CreateFiller(calculation), (task, _, filler) =>
        {
            filler.Fill(cells, firstRow, task * RowsOfATask, (int)Math.Min((task + 1L) * RowsOfATask, count));
            return filler;
        }, static _ => { });
        PopulationColumns columns = new(calculation, count);
        for (int i = 0; i < cells.Length; i++)
        {
            columns.Set(calculation.Inputs[i].Term.Id, cells[i]);
        }

        return columns;
    }

    private static void CheckShare(int perMillion)
    {
        if (perMillion is < 0 or > PeopleOptions.AllRows)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"A share of rows is from 0 to {PeopleOptions.AllRows:N0} in a million, not {perMillion:N0}."), nameof(perMillion));
        }
    }

    private int IndexOf(string name)
    {
        for (int i = 0; i < _model.Columns.Count; i++)
        {
            if (_model.Columns[i].IsCalled(name))
            {
                return i;
            }
        }

        throw new ArgumentException(
            $"People of the kind {Options.Kind} have no column '{name}'; there are {string.Join(", ", _model.Columns.Select(c => c.Id))}.", nameof(name));
    }
}
