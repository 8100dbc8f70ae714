using System.Runtime.InteropServices;
using NodaTime;

namespace PensionRules.Cli.Crosschecking;

/// <summary>
/// The spells of everybody, sixteen bytes each, to find out who needs a closer look: whoever has a month in both registers, one that still lies
/// ahead, or one twice in the same register.
/// </summary>
internal sealed class SpellIndex
{
    private readonly List<Packed> _spells = [];

    /// <summary>Adds the spells of a row.</summary>
    public void Add(int person, RegisterRow row, bool isResident)
    {
        Add(person, row.Paid, isResident ? Kind.ResidentPaid : Kind.EmployeePaid);
        Add(person, row.Drawn, isResident ? Kind.ResidentDrawn : Kind.EmployeeDrawn);
    }

    /// <summary>Who of those in both registers needs a closer look.</summary>
    public HashSet<int> ToLookAt(Func<int, bool> isInBoth, YearMonth now)
    {
        int month = Month(now);
        HashSet<int> found = [];
        Span<Packed> all = CollectionsMarshal.AsSpan(_spells);
        all.Sort(static (a, b) => a.Person.CompareTo(b.Person));
        for (int start = 0; start < all.Length;)
        {
            int end = start + 1;
            while (end < all.Length && all[end].Person == all[start].Person)
            {
                end++;
            }

            if (isInBoth(all[start].Person) && NeedsLook(all[start..end], month))
            {
                found.Add(all[start].Person);
            }

            start = end;
        }

        return found;
    }

    private void Add(int person, MonthSpan? span, Kind kind)
    {
        if (span is { } spell)
        {
            _spells.Add(new Packed(person, Month(spell.From), Month(spell.To), kind));
        }
    }

    private static bool NeedsLook(ReadOnlySpan<Packed> spells, int month)
    {
        for (int i = 0; i < spells.Length; i++)
        {
            if (spells[i].To > month)
            {
                return true;
            }

            for (int k = 0; k < i; k++)
            {
                if (spells[i].Compares(spells[k]) && spells[i].From <= spells[k].To && spells[k].From <= spells[i].To)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static int Month(YearMonth month) => (month.Year * 12) + month.Month;

    private enum Kind
    {
        ResidentPaid = 0,
        EmployeePaid = 1,
        ResidentDrawn = 2,
        EmployeeDrawn = 3,
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Packed(int Person, int From, int To, Kind Kind)
    {
        // Contributions with contributions, drawing with drawing.
        public bool Compares(Packed other) => (int)Kind / 2 == (int)other.Kind / 2;
    }
}
