using System.Runtime.Intrinsics;

namespace PensionRules.Benchmarks.Population;

/// <summary>
/// Everything in one loop over eight people, whole numbers in 64-bit floating point, streaming stores: as fast as these formulas go by hand.
/// Exact for these people, whose products stay below 2^51; nothing is checked.
/// </summary>
internal sealed unsafe class Fused2001(PensionColumns people) : Contestant("fused by hand, eight at a time, nothing checked")
{
    private const int Lanes = 8;

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

        // The rows are a multiple of eight.
        for (int row = 0; row < count; row += Lanes)
        {
            Vector512<double> wage = Vector512.ConvertToDouble(Vector512.LoadAligned(wages + row));
            Vector512<double> index = Vector512.ConvertToDouble(Vector512.LoadAligned(indices + row));
            Vector512<double> balance = Vector512.ConvertToDouble(Vector512.LoadAligned(balances + row));
            Vector512<double> months = Load(allMonths + row);
            Vector512<double> pre = Load(allPre + row);
            Vector512<double> years = Vector512.Floor((months + Vector512.Create(0.5)) * Vector512.Create(1.0 / 12));
            Vector512<double> isQualified = Vector512.GreaterThanOrEqual(months, Vector512.Create(180.0));
            Vector512<double> basic = HalfUp(wage * (Vector512.Create(200.0) + (Vector512.Create(6.0) * (years - Vector512.Create(15.0)))), 1_000) & isQualified;
            Vector512<double> account = HalfUp(balance, 120) & isQualified;
            Vector512<double> transition = HalfUp(wage * index * pre, 10_000_000) & isQualified;
            Store(basic, basics + row);
            Store(account, accounts + row);
            Store(transition, transitions + row);
            Store(basic + account + transition, totals + row);
            Store(Vector512.AndNot(balance, isQualified), lumps + row);
        }
    }

    private static Vector512<double> Load(int* source)
    {
        (Vector256<long> low, Vector256<long> high) = Vector256.Widen(Vector256.LoadAligned(source));
        return Vector512.ConvertToDouble(Vector512.Create(low, high));
    }

    // For whole numbers not below zero, below 2^51.
    private static Vector512<double> HalfUp(Vector512<double> top, double bottom) =>
        Vector512.Floor((top + Vector512.Create((bottom / 2) + 0.5)) * Vector512.Create(1 / bottom));

    private static void Store(Vector512<double> value, long* target) => Vector512.ConvertToInt64Native(value).StoreAlignedNonTemporal(target);
}
