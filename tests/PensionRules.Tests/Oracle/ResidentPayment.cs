namespace PensionRules.Tests.Oracle;

/// <summary>What a resident paid for some months; money in fen.</summary>
internal sealed record ResidentPayment(MonthSpell Spell, int Own, int Collective)
{
    public int Money => Own + Collective;
}
