using PensionRules.Population;

namespace PensionRules.Benchmarks.Population;

/// <summary>A made-up law over columns.</summary>
internal sealed class SyntheticColumns : Contestant, IDisposable
{
    private readonly PopulationCalculation _calculation;
    private readonly PensionColumns _people;

    public SyntheticColumns(int rules, int rows)
        : base($"{rules} rules")
    {
        Rules = rules;
        _calculation = SyntheticLaw.Prepare(rules);
        _people = new PensionColumns(rows, 8, 8, 4);
        Random random = new(rules);
        for (int row = 0; row < rows; row++)
        {
            _people.Inputs[0][row] = random.Next(0, 300_001);
            _people.Inputs[1][row] = random.Next(0, 30_001);
            _people.Inputs[2][row] = random.Next(0, 481);
        }
    }

    public int Rules { get; }

    public override long Amount(int output, int row) => _people.Outputs[output][row];

    public override void Run(int count) =>
        _calculation.Calculate(_people.ToPopulation(_calculation, count), new PopulationResults(_calculation, [_people.Outputs[0].ToLongs(count)]), threads: 1);

    public void Dispose() => _people.Dispose();
}
