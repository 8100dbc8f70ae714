namespace PensionRules.Benchmarks.Population;

/// <summary>64-bit integers over fixed denominators, person by person: fen, ten-thousandths.</summary>
internal sealed unsafe class Integers2001(PensionColumns people) : Contestant("64-bit integers by hand")
{
    public override long Amount(int output, int row) => people.Outputs[output][row];

    public override void Run(int count)
    {
        long* wages = people.Inputs[0].Longs;
        long* indices = people.Inputs[1].Longs;
        long* balances = people.Inputs[2].Longs;
        int* allMonths = people.Inputs[3].Ints;
        int* allPre = people.Inputs[4].Ints;
        long* basics = people.Outputs[0].Longs;
        long* accounts = people.Outputs[1].Longs;
        long* transitions = people.Outputs[2].Longs;
        long* totals = people.Outputs[3].Longs;
        long* lumps = people.Outputs[4].Longs;
        for (int row = 0; row < count; row++)
        {
            long years = allMonths[row] / 12;
            if (years < 15)
            {
                (basics[row], accounts[row], transitions[row], totals[row], lumps[row]) = (0, 0, 0, 0, balances[row]);
                continue;
            }

            // Shares in thousandths; a half goes up.
            long basic = ((wages[row] * (200 + (6 * (years - 15)))) + 500) / 1_000;
            long account = (balances[row] + 60) / 120;
            long transition = ((wages[row] * indices[row] * allPre[row]) + 5_000_000) / 10_000_000;
            (basics[row], accounts[row], transitions[row], totals[row], lumps[row]) = (basic, account, transition, basic + account + transition, 0);
        }
    }
}
