namespace PensionRules.Employees;

/// <summary>人员类别: the age at which somebody retired before 2025, by which the delay goes.</summary>
public enum RetirementCategory
{
    /// <summary>男: men, 60 before 2025.</summary>
    Men,

    /// <summary>女五十五: women of 55 before 2025, mostly cadres.</summary>
    Women55,

    /// <summary>女五十: women of 50 before 2025, mostly workers.</summary>
    Women50,

    /// <summary>男特殊工种: men in special work, 55; before 2025 only.</summary>
    MenSpecialWork,

    /// <summary>女特殊工种: women in special work, 45; before 2025 only.</summary>
    WomenSpecialWork,

    /// <summary>男病退: men unable to work from illness, 50; before 2025 only.</summary>
    MenIllness,

    /// <summary>女病退: women unable to work from illness, 45; before 2025 only.</summary>
    WomenIllness,
}
