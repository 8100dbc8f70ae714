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
    private readonly PeopleModel _model;
    private readonly int[] _chosen;

    /// <summary>Creates a generator.</summary>
    /// <param name="options">Which people.</param>
    /// <exception cref="ArgumentException">A column is not one of <see cref="ColumnsOf"/>, or a share is not from 0 to 1,000,000.</exception>
    public PeopleGenerator(PeopleOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        CheckShare(options.BadRowsPerMillion, nameof(options));
        CheckShare(options.BoundaryRowsPerMillion, nameof(options));
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
        ArgumentOutOfRangeException.ThrowIfLessThan(cells.Length, _chosen.Length);
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

    private static void CheckShare(int perMillion, string name)
    {
        if (perMillion is < 0 or > PeopleOptions.AllRows)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"A share of rows is from 0 to {PeopleOptions.AllRows:N0} in a million, not {perMillion:N0}."), name);
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
