using System.Globalization;
using System.Text;

namespace PensionRules.Formulas;

/// <summary>Writes an expression; how the leaves look is for the subclass (an explanation puts values in their place).</summary>
internal class ExpressionWriter(StringBuilder text, Language language = Language.Chinese)
{
    private const int OrLevel = 0;
    private const int AndLevel = 1;
    private const int NotLevel = 2;
    private const int RelationLevel = 3;
    private const int SumLevel = 4;
    private const int ProductLevel = 5;
    private const int UnaryLevel = 6;
    private const int PrimaryLevel = 7;

    protected StringBuilder Text => text;

    protected Language Language => language;

    public void Write(Expression expression) => Write(expression, OrLevel);

    protected virtual bool WriteLeaf(Expression expression)
    {
        switch (expression)
        {
            case NumberLiteral number:
                text.Append(number.TextIn(language));
                return true;
            case DateLiteral date:
                text.Append(date.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
                return true;
            case MonthLiteral month:
                text.Append(month.Month.ToString("uuuu-MM", CultureInfo.InvariantCulture));
                return true;
            case NameReference name:
                text.Append(name.Name);
                return true;
            case RowReference row:
                text.Append(Word("本行")).Append('.').Append(row.Column);
                return true;
            case MemberReference member:
                text.Append(member.List).Append('.').Append(member.Field);
                return true;
            case Refusal refusal:
                text.Append(Word("拒绝")).Append(" \"").Append(language == Language.English ? refusal.EnglishReason ?? refusal.Reason : refusal.Reason).Append('"');
                return true;
            default:
                return false;
        }
    }

    /// <summary>The name that stands inside an expression: of the list it goes through, the table or the column it reads.</summary>
    protected virtual string NameIn(Expression expression, string written) => written;

    protected string Word(string keyword) => Spelling.Text(keyword, language);

    private static int Level(Expression expression) => expression switch
    {
        BinaryExpression { Operator: BinaryOperator.Or } => OrLevel,
        BinaryExpression { Operator: BinaryOperator.And } => AndLevel,
        BinaryExpression { Operator: BinaryOperator.Add or BinaryOperator.Subtract } => SumLevel,
        BinaryExpression { Operator: BinaryOperator.Multiply or BinaryOperator.Divide } => ProductLevel,
        BinaryExpression or Membership => RelationLevel,
        LogicalNot => NotLevel,
        Negation => UnaryLevel,
        _ => PrimaryLevel,
    };

    private void Write(Expression expression, int least)
    {
        if (WriteLeaf(expression))
        {
            return;
        }

        int level = Level(expression);
        text.Append(level < least ? "(" : string.Empty);
        WriteNode(expression, level);
        text.Append(level < least ? ")" : string.Empty);
    }

    private void WriteNode(Expression expression, int level)
    {
        switch (expression)
        {
            case BinaryExpression binary:
                // A comparison does not chain, so neither side may be one.
                Write(binary.Left, level == RelationLevel ? SumLevel : level);
                text.Append(' ').Append(Operator(binary.Operator)).Append(' ');
                Write(binary.Right, level + 1);
                break;
            case Membership membership:
                Write(membership.Subject, SumLevel);
                text.Append(' ').Append(Word("属于")).Append(" (");
                WriteList(membership.Options, SumLevel);
                text.Append(')');
                break;
            case LogicalNot not:
                text.Append(Word("非")).Append(' ');
                Write(not.Operand, NotLevel);
                break;
            case Negation negation:
                text.Append('−');
                Write(negation.Operand, UnaryLevel);
                break;
            case FunctionCall call:
                text.Append(Spelling.Text(call.Function, language)).Append('(');
                WriteList(call.Arguments, OrLevel);
                text.Append(')');
                break;
            case TableLookup lookup:
                text.Append(NameIn(lookup, lookup.Table)).Append('[');
                WriteList(lookup.Keys, OrLevel);
                text.Append(']');
                break;
            case GivenTest given:
                text.Append(Word("有")).Append(' ');
                Write(given.Subject, PrimaryLevel);
                break;
            case PreviousRow previous:
                text.Append(Word("上期")).Append('(').Append(NameIn(previous, previous.Column)).Append(", ");
                Write(previous.First, OrLevel);
                text.Append(')');
                break;
            case Aggregation aggregation:
                WriteAggregation(aggregation);
                break;
            default:
                throw new InvalidOperationException($"No text for {expression.GetType().Name}.");
        }
    }

    private void WriteAggregation(Aggregation aggregation)
    {
        text.Append(Spelling.Text(aggregation.Kind, language)).Append('(').Append(NameIn(aggregation, aggregation.List));
        if (aggregation.Where is not null)
        {
            text.Append(' ').Append(Word("其中")).Append(' ');
            Write(aggregation.Where, OrLevel);
        }

        if (aggregation.Of is not null)
        {
            text.Append(": ");
            Write(aggregation.Of, OrLevel);
        }

        text.Append(')');
    }

    private void WriteList(ValueList<Expression> items, int least)
    {
        for (int i = 0; i < items.Count; i++)
        {
            text.Append(i == 0 ? string.Empty : ", ");
            Write(items[i], least);
        }
    }

    private string Operator(BinaryOperator op) => op is BinaryOperator.Or or BinaryOperator.And or BinaryOperator.Is or BinaryOperator.IsNot
        ? Word(Spelling.Text(op))
        : Spelling.Text(op);
}
