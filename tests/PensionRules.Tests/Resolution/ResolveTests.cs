using NodaTime;
using PensionRules.Diagnostics;
using PensionRules.Policies;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Resolution;

/// <summary>Which policy set governs.</summary>
public sealed class ResolveTests
{
    private const string Scheme = "employee-pension";

    [Theory]
    [InlineData("210000", "2001-07", "liaoning-employee-2001")]
    [InlineData("210000", "2005-12", "liaoning-employee-2001")]
    [InlineData("210000", "2006-01", "liaoning-employee-2006")]
    [InlineData("210000", "2025-06", "liaoning-employee-2006")]
    [InlineData("211100", "2003-05", "liaoning-employee-2001")]
    [InlineData("210100", "2003-05", "liaoning-employee-2001")]
    [InlineData("210200", "2023-05", "liaoning-employee-2006")]
    [InlineData("000000", "2006-01", "national-employee-2005")]
    [InlineData("410100", "2020-01", "national-employee-2005")]
    [InlineData("469007", "2020-01", "hainan-employee-2006")]
    public void The_city_else_its_province_else_the_nation(string region, string month, string expected)
    {
        Policies.Resolution resolution = Resolve(region, month);

        Assert.True(resolution.IsFound, resolution.Problem?.ToString());
        Assert.Equal(expected, resolution.PolicySet.Id);
        Assert.Equal([expected], resolution.Candidates.Select(s => s.Id));
        Assert.Null(resolution.Problem);
    }

    [Fact]
    public void A_month_before_every_set_is_an_error_that_names_the_nearest_first()
    {
        Policies.Resolution resolution = Resolve("211100", "1978-05");

        Assert.False(resolution.IsFound);
        Assert.Equal("PR4017", resolution.Problem.Code);
        Assert.Equal(
            ["national-employee-1978", "national-employee-1997", "liaoning-employee-2001", "liaoning-employee-2006", "national-employee-2005"],
            resolution.Candidates.Select(s => s.Id));
        Assert.Contains("1978-05 在 211100 盘锦市 没有", resolution.Problem.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("liaoning-employee-2001 (210000, 2001-07 .. 2005-12)", resolution.Problem.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_between_sets_is_an_error()
    {
        PolicyCatalog catalog = Catalogs.Build(
            Catalogs.TextOf(Scheme),
            Catalogs.TextOf("liaoning-employee-2001"),
            Another("later", "2006-03 ..")).GetOrThrow();

        Policies.Resolution resolution = catalog.Resolve(Scheme, Region.Liaoning, new YearMonth(2006, 2));

        Assert.Equal("PR4017", resolution.Problem!.Code);
        Assert.Equal(["later", "liaoning-employee-2001"], resolution.Candidates.Select(s => s.Id));
        Assert.True(catalog.Resolve(Scheme, Region.Liaoning, new YearMonth(2006, 3)).IsFound);
    }

    [Fact]
    public void A_place_without_any_set_has_no_candidates()
    {
        PolicyCatalog catalog = Catalogs.Build(Catalogs.TextOf(Scheme), Catalogs.TextOf("liaoning-employee-2001")).GetOrThrow();

        Policies.Resolution resolution = catalog.Resolve(Scheme, Region.Zhengzhou, new YearMonth(2003, 5));

        Assert.Equal("PR4017", resolution.Problem!.Code);
        Assert.Empty(resolution.Candidates);
    }

    [Fact]
    public void A_set_that_was_not_issued_yet_is_not_known()
    {
        YearMonth month = new(2001, 7);

        // Before the plan was issued, the national method of 1997 was all there was; before that was issued, nothing for this month.
        Assert.Equal("national-employee-1997", Catalogs.BuiltIn.Resolve(Scheme, Region.Panjin, month, new LocalDate(2001, 7, 5)).PolicySet!.Id);
        Assert.Equal("liaoning-employee-2001", Catalogs.BuiltIn.Resolve(Scheme, Region.Panjin, month, new LocalDate(2001, 7, 6)).PolicySet!.Id);
        Policies.Resolution unknown = Catalogs.BuiltIn.Resolve(Scheme, Region.Panjin, month, new LocalDate(1997, 7, 15));
        Assert.Equal("PR4017", unknown.Problem!.Code);
        Assert.DoesNotContain(unknown.Candidates, s => s.Id == "liaoning-employee-2001");
    }

    [Fact]
    public void Two_sets_for_one_place_and_time_are_an_error_where_the_second_says_so_and_when_asked_for()
    {
        CatalogBuild build = Catalogs.Build(
            Catalogs.TextOf(Scheme), Catalogs.TextOf("liaoning-employee-2001"), Another("rival", "2005-12 .. 2006-06"));

        Diagnostic diagnostic = Assert.Single(build.Diagnostics);
        Assert.Equal("PR4012", diagnostic.Code);
        Assert.Equal(new SourceLocation("3.md", 8, 17), diagnostic.Location);
        Assert.True(build.Catalog.Resolve(Scheme, Region.Liaoning, new YearMonth(2005, 11)).IsFound);
        Policies.Resolution resolution = build.Catalog.Resolve(Scheme, Region.Liaoning, new YearMonth(2005, 12));
        Assert.Equal("PR4018", resolution.Problem!.Code);
        Assert.Equal(["liaoning-employee-2001", "rival"], resolution.Candidates.Select(s => s.Id));
    }

    [Fact]
    public void A_city_with_a_set_of_its_own_does_not_fall_back()
    {
        PolicyCatalog catalog = Catalogs.Build(
            Catalogs.TextOf(Scheme), Catalogs.TextOf("liaoning-employee-2001"),
            Another("panjin", "2003-01 .. 2003-12").Replace("210000", "211100", StringComparison.Ordinal)).GetOrThrow();

        Assert.Equal("panjin", catalog.Resolve(Scheme, Region.Panjin, new YearMonth(2003, 5)).PolicySet!.Id);
        Assert.Equal("liaoning-employee-2001", catalog.Resolve(Scheme, Region.Panjin, new YearMonth(2004, 5)).PolicySet!.Id);
        Assert.Equal("liaoning-employee-2001", catalog.Resolve(Scheme, Region.Shenyang, new YearMonth(2003, 5)).PolicySet!.Id);
    }

    [Fact]
    public void An_unknown_scheme_suggests_the_nearest()
    {
        Diagnostic problem = Catalogs.BuiltIn.Resolve("employe-pension", Region.Liaoning, new YearMonth(2003, 5)).Problem!;

        Assert.Equal("PR4001", problem.Code);
        Assert.Contains("employee-pension", problem.Message(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("211001", "210000")]
    [InlineData("210109", "210100")]
    [InlineData("21000", "210000")]
    public void An_unknown_region_suggests_the_nearest(string code, string nearest)
    {
        Assert.False(Catalogs.BuiltIn.Regions.TryGet(code, out _));
        Assert.Equal(nearest, Catalogs.BuiltIn.Regions.Nearest(code)!.Code);
        Assert.Contains(
            nearest,
            Assert.Single(Catalogs.Liaoning2006.Calculate(Catalogs.Typed($"place={code}")).InputFaults).ToText(Language.English),
            StringComparison.Ordinal);
    }

    private static Policies.Resolution Resolve(string region, string month)
    {
        Assert.True(Catalogs.BuiltIn.Regions.TryGet(region, out Region? place));
        return Catalogs.BuiltIn.Resolve(Scheme, place, NodaTime.Text.YearMonthPattern.Iso.Parse(month).Value);
    }

    private static string Another(string id, string period) => $"""
        # 另一份

        | 政策 policy | {id} |
        |---|---|
        | 制度 scheme | employee-pension |
        | 地区 region | 210000 |
        | 英文名 title-en | Another |
        | 适用 in-force | {period} |

        ## 一 甲 LN-12

        | 参数 | 值 |
        |---|--:|
        | 计发月数 payout_months | 100月 |

        ```rule
        基础养老金: 元/月
          0

        个人账户养老金: 元/月
          账户余额 ÷ 计发月数

        过渡性养老金: 元/月
          0

        一次性支付: 元
          0
        ```
        """.Replace("甲 LN-12", "甲 {LN-12}", StringComparison.Ordinal);
}
