namespace PensionRules.Population.Lanes;

/// <summary>What a step of a program does; pairs of expressions that often stand together are one step.</summary>
internal enum LaneStepKind : byte
{
    Load,
    LoadBlank,
    Fill,
    Sum,
    Product,
    Divide,
    ProductDivide,
    LongProductDivide,
    DivideByLane,
    Smaller,
    Larger,
    Less,
    Equal,
    And,
    Or,
    Choice,
    ChoiceLess,
    ChoiceEqual,
    Row,
    Cell,
    MonthOfDay,
    FirstDayOfMonth,
}
