namespace PensionRules.Formulas;

/// <summary>Goes through a formula value and everything in it.</summary>
internal static class ExpressionWalker
{
    public static IEnumerable<Expression> All(Expression? expression)
    {
        if (expression is null)
        {
            yield break;
        }

        yield return expression;
        foreach (Expression inner in Children(expression).SelectMany(All))
        {
            yield return inner;
        }
    }

    private static IEnumerable<Expression?> Children(Expression expression) => expression switch
    {
        TableLookup lookup => lookup.Keys,
        FunctionCall call => call.Arguments,
        Aggregation aggregation => [aggregation.Where, aggregation.Of],
        GivenTest given => [given.Subject],
        PreviousRow previous => [previous.First],
        Negation negation => [negation.Operand],
        LogicalNot not => [not.Operand],
        BinaryExpression binary => [binary.Left, binary.Right],
        Membership membership => [membership.Subject, .. membership.Options],
        _ => [],
    };
}
