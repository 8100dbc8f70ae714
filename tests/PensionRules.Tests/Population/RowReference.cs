using PensionRules.Population;

namespace PensionRules.Tests.Population;

/// <summary>Rows one by one through the reference. A row whose amounts no column can hold is no row of these tests.</summary>
internal sealed class RowReference(PopulationCalculation calculation)
{
    private readonly ReferenceRows _reference = new(calculation);
    private readonly PopulationBlock _block = new(calculation, 1);

    public CalculatedRow? Calculate(long[] row)
    {
        BlockRows.Fill(_block, calculation, [row]);
        try
        {
            _reference.Run(_block);
        }
        catch (OverflowException)
        {
            return null;
        }

        return BlockRows.Take(_block, calculation, [row]).Single();
    }
}
