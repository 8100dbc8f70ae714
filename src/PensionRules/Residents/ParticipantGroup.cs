namespace PensionRules.Residents;

/// <summary>群体: the group that decides what the government pays for a resident. Who belongs to more than one takes the one with the most.</summary>
public enum ParticipantGroup
{
    /// <summary>普通: pays for himself.</summary>
    Ordinary,

    /// <summary>全额代缴: the government pays the lowest tier.</summary>
    Full,

    /// <summary>低保: on minimum living guarantee, paid for in part.</summary>
    Dibao,

    /// <summary>优抚: special-care recipient, paid for in part.</summary>
    Youfu,
}
