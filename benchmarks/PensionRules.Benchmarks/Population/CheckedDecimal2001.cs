namespace PensionRules.Benchmarks.Population;

/// <summary><c>decimal</c>, person by person, with the checks of range and step that the law asks for.</summary>
internal sealed class CheckedDecimal2001(PensionColumns people) : DecimalColumns("`decimal` by hand, inputs checked", people)
{
    public override unsafe void Run(int count)
    {
        for (int row = 0; row < count; row++)
        {
            Person person = new(Wage[row], People.Inputs[3].Ints[row], People.Inputs[4].Ints[row], Index[row], Balance[row]);
            if (HandWritten.TryCalculate(person, out Pension pension))
            {
                Keep(row, pension);
            }
        }
    }
}
