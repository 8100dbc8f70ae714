using PensionRules.Diagnostics;

namespace PensionRules.Core.Tests.Diagnostics;

public sealed class SuggestionsTests
{
    private static readonly string[] Words = ["参数", "开关", "parameter", "switch", "case", "计发月数表", "published"];

    [Theory]
    [InlineData("参效", "参数")]
    [InlineData("参数表", "参数")]
    [InlineData("关开", "开关")]
    [InlineData("Case", "case")]
    [InlineData("swtich", "switch")]
    [InlineData("paramters", "parameter")]
    [InlineData("计发数月表", "计发月数表")]
    [InlineData("publishing", "published")]
    public void A_near_word_is_found(string word, string expected) => Assert.Equal(expected, Suggestions.Nearest(word, Words));

    [Theory]
    [InlineData("输入")]
    [InlineData("")]
    [InlineData("swing")]
    [InlineData("开门见山")]
    public void A_far_word_is_not(string word) => Assert.Null(Suggestions.Nearest(word, Words));

    [Fact]
    public void The_nearest_wins_and_the_first_of_equals() =>
        Assert.Equal(("abcd", "abxd"), (Suggestions.Nearest("abcd", ["abxd", "abcd"]), Suggestions.Nearest("abyd", ["abxd", "abcd"])));

    [Fact]
    public void Nothing_is_near_to_nothing() => Assert.Null(Suggestions.Nearest("参数", []));

    [Fact]
    public void Arguments_are_required()
    {
        Assert.Throws<ArgumentNullException>(() => Suggestions.Nearest(null!, []));
        Assert.Throws<ArgumentNullException>(() => Suggestions.Nearest("", null!));
    }
}
