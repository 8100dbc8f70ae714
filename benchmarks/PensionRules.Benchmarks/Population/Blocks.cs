using PensionRules.Population;

namespace PensionRules.Benchmarks.Population;

/// <summary>Our blocks: the policy document over columns.</summary>
internal sealed unsafe class Blocks(PopulationCalculation calculation, PensionColumns people) : Contestant("our blocks")
{
    private const int Capacity = 4096;

    private readonly PopulationRunner _runner = calculation.CreateRunner();
    private readonly PopulationBlock _block = new(calculation, Capacity);

    public override long Amount(int output, int row) => people.Outputs[output][row];

    public override void Run(int from, int count)
    {
        for (int row = from; row < from + count; row += Capacity)
        {
            int rows = Math.Min(Capacity, from + count - row);
            for (int i = 0; i < people.Inputs.Count; i++)
            {
                Fill(people.Inputs[i], row, _block.Input(i)[..rows]);
            }

            _block.Count = rows;
            _runner.Run(_block);
            for (int i = 0; i < people.Outputs.Count; i++)
            {
                _block.Output(i)[..rows].CopyTo(new Span<long>(people.Outputs[i].Longs + row, rows));
            }
        }
    }

    private static void Fill(NativeColumn column, int from, Span<long> cells)
    {
        if (column.Width == sizeof(long))
        {
            new Span<long>(column.Longs + from, cells.Length).CopyTo(cells);
            return;
        }

        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = column.Ints[from + i];
        }
    }
}
