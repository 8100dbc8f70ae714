namespace PensionRules.Population.Registers;

/// <summary>What is wrong with a citizen's number.</summary>
public enum CitizenNumberFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is not eighteen or fifteen digits (the eighteenth may be X).</summary>
    NotANumber,

    /// <summary>The last place does not fit the others.</summary>
    CheckDigit,

    /// <summary>Its date of birth is no day.</summary>
    BirthDate,
}
