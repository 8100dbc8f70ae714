namespace PensionRules.Benchmarks.Population;

/// <summary>The same people with their amounts as <c>decimal</c>, as one would hold them who calculates with it.</summary>
internal abstract class DecimalColumns : Contestant
{
    protected DecimalColumns(string name, PensionColumns people)
        : base(name)
    {
        People = people;
        Wage = Of(people.Inputs[0], 2);
        Index = Of(people.Inputs[1], 4);
        Balance = Of(people.Inputs[2], 2);
        Results = [.. Enumerable.Range(0, PensionColumns.OutputCount).Select(_ => new decimal[people.Rows])];
    }

    protected PensionColumns People { get; }

    protected decimal[] Wage { get; }

    protected decimal[] Index { get; }

    protected decimal[] Balance { get; }

    protected decimal[][] Results { get; }

    public override long Amount(int output, int row) => (long)(Results[output][row] * 100m);

    protected static decimal[] Of(NativeColumn column, byte decimals)
    {
        decimal[] values = new decimal[column.Rows];
        for (int row = 0; row < values.Length; row++)
        {
            long value = column[row];
            values[row] = new decimal((int)value, (int)(value >> 32), 0, false, decimals);
        }

        return values;
    }

    protected void Keep(int row, in Pension pension)
    {
        Results[0][row] = pension.Basic;
        Results[1][row] = pension.Account;
        Results[2][row] = pension.Transitional;
        Results[3][row] = pension.Monthly;
        Results[4][row] = pension.LumpSum;
    }
}
