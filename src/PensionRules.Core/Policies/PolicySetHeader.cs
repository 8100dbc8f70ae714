using NodaTime;
using PensionRules.Numerics;

namespace PensionRules.Policies;

/// <summary>The identity of a policy set, read and checked.</summary>
internal sealed record PolicySetHeader(
    PolicyDocument Document,
    string EnglishTitle,
    Scheme Scheme,
    Region Region,
    InForce InForce,
    LocalDate? Issued,
    string DocumentNumber,
    PolicySet? Base,
    Rounding? Rounding,
    RegionRegister Regions);
