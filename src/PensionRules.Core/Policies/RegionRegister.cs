using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PensionRules.Numerics;

namespace PensionRules.Policies;

/// <summary>The regions that are known, by code. Immutable: <see cref="With"/> gives a wider one.</summary>
public sealed class RegionRegister
{
    private readonly Dictionary<string, Region> _byCode;
    private readonly Region[] _all;
    private readonly Lazy<Dictionary<string, Region?>> _byName;

    private RegionRegister(Dictionary<string, Region> byCode)
    {
        _byCode = byCode;
        _all = [.. byCode.Values.OrderBy(r => r.Number)];
        _byName = new(ByName);
    }

    /// <summary>The nation, the provinces, and the cities that the built-in policies name.</summary>
    public static RegionRegister BuiltIn { get; } = new(
        ((IEnumerable<Region>)[Region.Nation, .. Region.Provinces, .. Region.Cities])
            .ToDictionary(r => r.Code, StringComparer.Ordinal));

    /// <summary>Every region, by code.</summary>
    public IReadOnlyCollection<Region> All => _all;

    /// <summary>What is wrong with a code that a document wants to add or use.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The fault, or null when the code may stand for a region.</returns>
    public static RegionCodeFault? FaultOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (!Region.IsSixDigits(code))
        {
            return RegionCodeFault.NotSixDigits;
        }

        if (code != Region.Nation.Code && !Region.Provinces.Any(p => p.Code == Region.ProvinceCode(code)))
        {
            return RegionCodeFault.UnknownProvince;
        }

        return Region.CityCode(code) == Region.ProvinceCode(code) && code != Region.ProvinceCode(code)
            ? RegionCodeFault.DistrictWithoutCity
            : null;
    }

    /// <summary>Finds a region.</summary>
    /// <param name="code">The code, six digits.</param>
    /// <param name="region">The region, or null.</param>
    /// <returns>Whether it is known.</returns>
    public bool TryGet(string code, [NotNullWhen(true)] out Region? region) => _byCode.TryGetValue(code, out region);

    /// <summary>The region of a name: in full (沈阳市), without the word for what it is (沈阳), or in English; null where none has it, or two have.</summary>
    /// <param name="name">The name, without blanks around it.</param>
    internal Region? Named(string name) => _byName.Value.GetValueOrDefault(name);

    /// <summary>Every name that means one region alone.</summary>
    internal IEnumerable<KeyValuePair<string, Region>> Names => _byName.Value.Where(n => n.Value is not null).Select(n => KeyValuePair.Create(n.Key, n.Value!));

    /// <summary>A register that knows more regions.</summary>
    /// <param name="more">The regions; one that is known already, under the same names, changes nothing.</param>
    /// <returns>The wider register.</returns>
    /// <exception cref="ArgumentException">A code is malformed, or known under another name.</exception>
    public RegionRegister With(IEnumerable<Region> more)
    {
        ArgumentNullException.ThrowIfNull(more);
        Dictionary<string, Region> byCode = new(_byCode, StringComparer.Ordinal);
        foreach (Region region in more)
        {
            if (FaultOf(region.Code) is { } fault)
            {
                throw new ArgumentException($"The region code {region.Code} {fault.ToText(Language.English)}.", nameof(more));
            }

            if (byCode.TryGetValue(region.Code, out Region? known) && known != region)
            {
                throw new ArgumentException(
                    $"{region.Code} is {known.ChineseName} ({known.EnglishName}), not {region.ChineseName} ({region.EnglishName}).",
                    nameof(more));
            }

            byCode[region.Code] = region;
        }

        return new RegionRegister(byCode);
    }

    /// <summary>The region and all that it falls back to: its city when it is a district, its province, the nation.</summary>
    /// <param name="region">The region.</param>
    /// <returns>From the narrowest to the nation.</returns>
    public IReadOnlyList<Region> PathOf(Region region)
    {
        ArgumentNullException.ThrowIfNull(region);
        List<Region> path = [region];
        foreach (string code in (ReadOnlySpan<string>)
            [Region.CityCode(region.Code), Region.ProvinceCode(region.Code), Region.Nation.Code])
        {
            if (TryGet(code, out Region? wider) && wider.Code != path[^1].Code && !(code == Region.Nation.Code && region.HasLawOfItsOwn))
            {
                path.Add(wider);
            }
        }

        return path;
    }

    // Null for a name that two regions share.
    private Dictionary<string, Region?> ByName()
    {
        Dictionary<string, Region?> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (Region region in _all)
        {
            foreach (string name in RegionNames.Of(region).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                names[name] = names.ContainsKey(name) ? null : region;
            }
        }

        return names;
    }

    // The codes that a region key falls back through; an unknown code stands for itself alone.
    internal IEnumerable<Rational> Fallback(Rational code)
    {
        string text = ((int)code.Numerator).ToString("D6", CultureInfo.InvariantCulture);
        return TryGet(text, out Region? region) ? PathOf(region).Select(r => (Rational)r.Number) : [code];
    }

    /// <summary>The region that a wrong code, or a name written instead of a code, most likely means.</summary>
    /// <param name="code">What was written.</param>
    /// <returns>The region, or null when none is near.</returns>
    public Region? Nearest(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return RegionGuess.Nearest(code, _all);
    }
}
