using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using Xunit.Abstractions;

namespace PensionRules.Tests.Population.RandomLaws;

/// <summary>
/// Laws that nobody wrote, over rows at the borders: blocks of any size, in integers of every width, on one thread and two give what the reference
/// gives row by row. <c>PENSIONRULES_LAWS</c> asks for more of them, <c>PENSIONRULES_SEED</c> for others.
/// </summary>
public sealed class RandomLawsTests(ITestOutputHelper output)
{
    private readonly SortedDictionary<string, int> _refused = new(StringComparer.Ordinal);
    private int _calculated;

    [Fact]
    public void Random_laws_over_random_rows_give_what_the_reference_gives()
    {
        Arbitrary<LawCase> laws = Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => new LawGenerator(seed).Next()), LawShrinker.Shrink);
        Replay seed = new(new Rnd((ulong)TestSize.Seed, 1), FSharpOption<int>.None);

        Prop.ForAll(laws, Count).Check(Config.QuickThrowOnFailure.WithMaxTest(TestSize.Laws).WithReplay(seed));

        output.WriteLine($"{_calculated} laws; refused: {string.Join(' ', _refused.Select(r => $"{r.Key} × {r.Value}"))}");

        // A law that is refused tests nothing.
        Assert.InRange(_calculated, TestSize.Laws / 2, TestSize.Laws);
    }

    private void Count(LawCase law)
    {
        if (law.Check() is { } refusal)
        {
            _refused[refusal] = _refused.GetValueOrDefault(refusal) + 1;
        }
        else
        {
            _calculated++;
        }
    }
}
