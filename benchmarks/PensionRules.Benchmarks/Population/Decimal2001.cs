namespace PensionRules.Benchmarks.Population;

/// <summary><c>decimal</c>, person by person; inputs taken as they come.</summary>
internal sealed class Decimal2001(PensionColumns people) : DecimalColumns("`decimal` by hand", people)
{
    public override unsafe void Run(int count)
    {
        for (int row = 0; row < count; row++)
        {
            Keep(row, HandWritten.Calculate(new Person(Wage[row], People.Inputs[3].Ints[row], People.Inputs[4].Ints[row], Index[row], Balance[row])));
        }
    }
}
