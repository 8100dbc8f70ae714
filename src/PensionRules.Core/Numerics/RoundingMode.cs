namespace PensionRules.Numerics;

/// <summary>How a value between two multiples of a step is rounded. Every mode looks at the magnitude, so a claw-back rounds like the payment it reverses.</summary>
public enum RoundingMode
{
    /// <summary>四舍五入: to the nearest multiple; a half goes away from zero.</summary>
    HalfUp,

    /// <summary>进一: away from zero (见分进角).</summary>
    Up,

    /// <summary>舍去: towards zero.</summary>
    Down,
}
