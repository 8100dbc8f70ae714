using NodaTime;

namespace PensionRules.Cli.Crosschecking;

/// <summary>
/// Reads both registers twice: first everybody's id and months, then all cells of those alone who need a closer look. What is kept grows with the
/// number of people by some sixty bytes each, whatever the width of the files.
/// </summary>
internal sealed class Crosscheck(RegisterReader resident, RegisterReader employee, YearMonth now)
{
    private readonly Dictionary<PersonKey, int> _people = [];
    private readonly SpellIndex _spells = new();
    private readonly HashSet<int> _inBoth = [];

    public CrosscheckTally Tally { get; } = new();

    /// <summary>The rows that could not be compared, or not wholly.</summary>
    public List<RegisterProblem> Problems { get; } = [];

    /// <summary>Whoever needs a closer look, in the order of the residents' register.</summary>
    public IReadOnlyList<PersonRows> Run(Action<long> read)
    {
        ReadResident(read);
        ReadEmployee(read);
        Tally.InBoth = _inBoth.Count;
        HashSet<int> wanted = _spells.ToLookAt(_inBoth.Contains, now);
        return Collect(wanted);
    }

    private void ReadResident(Action<long> read)
    {
        foreach (RegisterRow row in resident.Rows())
        {
            read(++Tally.ResidentRows);
            Note(row);
            if (row.Key is { } key)
            {
                if (!_people.TryGetValue(key, out int person))
                {
                    person = _people.Count;
                    _people.Add(key, person);
                }

                _spells.Add(person, row, isResident: true);
            }
        }

        Tally.ResidentPeople = _people.Count;
    }

    private void ReadEmployee(Action<long> read)
    {
        HashSet<PersonKey> others = [];
        foreach (RegisterRow row in employee.Rows())
        {
            read(Tally.ResidentRows + ++Tally.EmployeeRows);
            Note(row);
            if (row.Key is not { } key)
            {
                continue;
            }

            if (_people.TryGetValue(key, out int person))
            {
                _inBoth.Add(person);
                _spells.Add(person, row, isResident: false);
            }
            else
            {
                others.Add(key);
            }
        }

        Tally.EmployeePeople = _inBoth.Count + others.Count;
    }

    private void Note(RegisterRow row) => Problems.AddRange(row.Problems.Select(p => new RegisterProblem(row.Id, p)));

    private IReadOnlyList<PersonRows> Collect(HashSet<int> wanted)
    {
        if (wanted.Count == 0)
        {
            return [];
        }

        SortedDictionary<int, PersonRows> found = [];
        foreach ((PersonRows person, RegisterRow row) in RowsOf(resident, wanted, found))
        {
            person.Resident.Add(row);
        }

        foreach ((PersonRows person, RegisterRow row) in RowsOf(employee, wanted, found))
        {
            person.Employee.Add(row);
        }

        return [.. found.Values];
    }

    private IEnumerable<(PersonRows Person, RegisterRow Row)> RowsOf(RegisterReader reader, HashSet<int> wanted, SortedDictionary<int, PersonRows> found)
    {
        foreach (RegisterRow row in reader.Rows())
        {
            if (row.Key is { } key && _people.TryGetValue(key, out int person) && wanted.Contains(person))
            {
                if (!found.TryGetValue(person, out PersonRows? rows))
                {
                    found[person] = rows = new PersonRows(key);
                }

                yield return (rows, row);
            }
        }
    }
}
