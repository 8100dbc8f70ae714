namespace PensionRules.Benchmarks.Population;

/// <summary>The same with 128-bit products, for whom nobody has proved that 64 bits are enough.</summary>
internal sealed unsafe class WideIntegers2005(PensionColumns people) : Contestant("128-bit integers by hand")
{
    public override long Amount(int output, int row) => people.Outputs[output][row];

    public override void Run(int count)
    {
        long* wages = people.Inputs[0].Longs;
        long* indices = people.Inputs[1].Longs;
        long* balances = people.Inputs[2].Longs;
        int* allYears = people.Inputs[3].Ints;
        int* allPre = people.Inputs[4].Ints;
        int* payouts = people.Inputs[5].Ints;
        long* basics = people.Outputs[0].Longs;
        long* accounts = people.Outputs[1].Longs;
        long* transitions = people.Outputs[2].Longs;
        long* totals = people.Outputs[3].Longs;
        long* lumps = people.Outputs[4].Longs;
        for (int row = 0; row < count; row++)
        {
            if (allYears[row] < 150_000)
            {
                (basics[row], accounts[row], transitions[row], totals[row], lumps[row]) = (0, 0, 0, 0, balances[row]);
                continue;
            }

            Int128 twice = (Int128)wages[row] * (10_000 + indices[row]);
            long basic = (long)(((twice * allYears[row]) + 10_000_000_000) / 20_000_000_000);
            long account = ((20 * balances[row]) + payouts[row]) / (2 * payouts[row]);
            long transition = (long)(((twice * allPre[row] * 14) + 100_000_000_000) / 200_000_000_000);
            (basics[row], accounts[row], transitions[row], totals[row], lumps[row]) = (basic, account, transition, basic + account + transition, 0);
        }
    }
}
