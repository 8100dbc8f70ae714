namespace PensionRules.Population.Sql;

/// <summary>A piece of SQL.</summary>
/// <param name="Text">How it is written.</param>
/// <param name="Type">What it is.</param>
/// <param name="Level">How tightly it holds together.</param>
internal sealed record SqlExpression(string Text, SqlType Type, SqlLevel Level = SqlLevel.Primary)
{
    /// <summary>In parentheses unless it holds together at least as tightly as asked for.</summary>
    public string At(SqlLevel level) => Level >= level ? Text : $"({Text})";

    public static SqlExpression Condition(string text, SqlLevel level) => new(text, SqlType.Condition, level);
}
