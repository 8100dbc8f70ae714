namespace PensionRules.Plans;

/// <summary>What a node of a plan does. Every scalar is a number (see Encoding), so dates need few operations of their own.</summary>
internal enum PlanOp : byte
{
    Input,
    Add,
    Subtract,
    Multiply,
    Divide,
    Smaller,
    Larger,
    Round,
    Within,
    Less,
    LessOrEqual,
    Equal,
    And,
    Or,
    Not,
    Select,
    Fault,
    IsGiven,
    Lookup,
    Calendar,
    Column,
    Previous,
    Aggregate,
    Worksheet,
}
