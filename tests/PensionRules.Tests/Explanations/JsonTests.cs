using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PensionRules.Explanations;
using PensionRules.Numerics;
using PensionRules.Policies;
using PensionRules.Tests.Oracle;
using PensionRules.Tests.Support;
using static PensionRules.Tests.Explanations.Law;

namespace PensionRules.Tests.Explanations;

/// <summary>The derivation for programs: exact digits in strings, stable ids, no culture.</summary>
public sealed class JsonTests
{
    private static readonly string[] Parts =
        ["basic_pension", "account_pension", "transitional_pension", "guarantee_supplement", "industry_supplement"];

    [Fact]
    public void The_ids_are_stable_and_in_order()
    {
        foreach (Language language in Enum.GetValues<Language>())
        {
            using JsonDocument json = JsonDocument.Parse(Liaoning2001(Whole).ToJson(language));
            Assert.Equal(
                ["results", "assumptions", "refusals", "notices", "messages", "given", "unused", "steps", "switches", "receipt"],
                json.RootElement.EnumerateObject().Select(p => p.Name));
            Assert.Equal(
                [.. Parts, "monthly_pension", "lump_sum"], json.RootElement.GetProperty("results").EnumerateArray().Select(Id));
            Assert.Equal(
                ["230.00", "200.00", "120.00", "0.00", "0.00", "550.00", "0.00"],
                json.RootElement.GetProperty("results").EnumerateArray().Select(Value));
            Assert.Equal(["old_method_known"], json.RootElement.GetProperty("notices").EnumerateArray().Select(n => n.GetString()));
            Assert.Equal(
                ["policy", "hash", "engine", "known_at"], json.RootElement.GetProperty("receipt").EnumerateObject().Select(p => p.Name));
        }
    }

    [Fact]
    public void What_does_not_hold_says_so()
    {
        using JsonDocument notice = JsonDocument.Parse(Liaoning2001(Whole).ToJson(Language.Chinese));
        Assert.Equal(
            """[{"id":"old_method_known","message":"没有填原办法的养老金或者过渡系数，没有同原办法比较；原办法如果更高，应当补差"}]""",
            notice.RootElement.GetProperty("messages").GetRawText());
        const string Refused = "average_wage=1000 contribution_months=240 pre_account_months=250 average_index=1 account_balance=0 old_method_pension=1";
        using JsonDocument refusal = JsonDocument.Parse(Liaoning2001(Refused).ToJson(Language.English));
        Assert.Equal(
            """[{"id":"deemed_within","message":"the months before accounts are part of the months of contributions and cannot exceed them"}]""",
            refusal.RootElement.GetProperty("messages").GetRawText());
    }

    // 1.md, 一: both tables are looked up by one formula, and both are in doubt.
    [Fact]
    public void Two_doubts_of_a_step_are_one_text()
    {
        const string Article = """
            | 按 月数 | 甲 first: 1 | 证据 |
            |--:|--:|---|
            | 10 | 2 | 未核实(C): 转引 |

            | 按 月数 | 乙 second: 1 | 证据 |
            |--:|--:|---|
            | 10 | 3 | 未核实(D): 推算 |

            ```rule
            养老金: 元/月
              工资 × 甲 × 乙
            ```
            """;
        using JsonDocument json = JsonDocument.Parse(Law.Calculate(Article, "wage=1000 months=10").Single.Derivation.ToJson(Language.English));
        JsonElement step = json.RootElement.GetProperty("steps").EnumerateArray().Single(s => Id(s) == "pension");
        Assert.Equal("first: unverified (grade C): 转引; second: unverified (grade D): 推算", Assert.Single(step.EnumerateObject(), p => p.Name == "evidence").Value.GetString());
    }

    [Fact]
    public void A_step_has_formula_numbers_rounding_and_citation()
    {
        using JsonDocument json = JsonDocument.Parse(Liaoning2006(Form).ToJson(Language.Chinese));
        JsonElement step = json.RootElement.GetProperty("steps").EnumerateArray().Single(s => Id(s) == "account_pension");
        // 170 205.99 ÷ 195 in lowest terms: 17020599 ÷ 19500, both divided by 3.
        Assert.Equal("""
            {"id":"account_pension","name":"个人账户养老金","unit":"元/月","value":"872.85","fault":null,"formula":"账户余额 ÷ 计发月数","numbers":"170,205.99 元 ÷ 195 月","exact":"5673533/6500","rounding":"HalfUp","step":"0.01","uses":["qualified","account_balance","payout_months"],"document":"国发〔2005〕38号","article":"附件 个人账户养老金","rules":["CN05-02","CN05-08","CN05-09"],"unverified":false}
            """.Trim(), step.GetRawText());
    }

    [Fact]
    public void Exact_is_in_the_unit_of_the_value()
    {
        const string Rule = "```rule\n比例 share: %, 舍去 0.01\n  工资 ÷ 3000元/月\n\n养老金: 元/月\n  工资 × 比例\n```\n";
        using JsonDocument json = JsonDocument.Parse(Law.Calculate(Rule, "wage=1000").Single.Derivation.ToJson(Language.English));
        JsonElement step = json.RootElement.GetProperty("steps").EnumerateArray().Single(s => Id(s) == "share");
        Assert.Equal(("33", "100/3"), (Value(step), step.GetProperty("exact").GetString()));
    }

    [Fact]
    public void An_endless_fraction_is_a_quotient()
    {
        using JsonDocument json = JsonDocument.Parse(WithMonths(181, "partial_years=pro_rata").ToJson(Language.English));
        Assert.Equal("181/12", Value(json.RootElement.GetProperty("steps").EnumerateArray().Single(s => Id(s) == "contribution_years")));
    }

    [Fact]
    public void Large_units_keep_every_digit()
    {
        const string Rule = "```rule\n总额 total: 万元\n  余额\n\n养老金: 元/月\n  总额 ÷ 1月\n```\n";
        using JsonDocument json = JsonDocument.Parse(Law.Calculate(Rule, "balance=1.0000000001").Single.Derivation.ToJson(Language.English));
        Assert.Equal("0.00010000000001", Value(json.RootElement.GetProperty("steps").EnumerateArray().Single(s => Id(s) == "total")));
    }

    [Fact]
    public void What_is_missing_or_refused_has_a_code_and_a_null()
    {
        using JsonDocument missing = JsonDocument.Parse(Liaoning2001("average_wage=1000 contribution_months=240").ToJson(Language.English));
        JsonElement monthly = missing.RootElement.GetProperty("results").EnumerateArray().Single(s => Id(s) == "monthly_pension");
        Assert.Equal(JsonValueKind.Null, monthly.GetProperty("value").ValueKind);
        Assert.Equal("missing", monthly.GetProperty("fault").GetString());
        Assert.Equal(
            ["account_balance", "average_index", "pre_account_months"],
            monthly.GetProperty("missing").EnumerateArray().Select(m => m.GetString()!).Order(StringComparer.Ordinal));

        string refused = Liaoning2001("average_wage=1000 contribution_months=240 pre_account_months=241 average_index=1 account_balance=0").ToJson(Language.English);
        using JsonDocument json = JsonDocument.Parse(refused);
        Assert.Equal(["deemed_within"], json.RootElement.GetProperty("refusals").EnumerateArray().Select(r => r.GetString()));
        Assert.All(json.RootElement.GetProperty("results").EnumerateArray(), r => Assert.Equal(JsonValueKind.Null, r.GetProperty("value").ValueKind));
    }

    [Fact]
    public void A_worksheet_is_an_array_of_rows()
    {
        Derivation derivation = Catalogs.Language.Find("employee-account-national")!.Calculate(
            Catalogs.Typed("balance=250 first_month=2020-01 monthly_amount=100 months_listed=3 pool_can_pay=30"),
            new() { Terms = ["schedule"] }).Single.Derivation;
        using JsonDocument json = JsonDocument.Parse(derivation.ToJson(Language.English));
        JsonElement rows = json.RootElement.GetProperty("results")[0].GetProperty("value");
        Assert.Equal(["150.00", "50.00", "0.00"], rows.EnumerateArray().Select(r => r.GetProperty("closing").GetString()));
        Assert.Equal(["0.00", "0.00", "20.00"], rows.EnumerateArray().Select(r => r.GetProperty("from_city").GetString()));
    }

    [Fact]
    public void Every_value_is_a_string_that_reads_back_exactly() => Check(LiaoningPerson.Any, person =>
    {
        Derivation derivation = person.Calculate().Single.Derivation;
        using JsonDocument json = JsonDocument.Parse(derivation.ToJson(Language.English));
        AssertValues(derivation, json.RootElement.GetProperty("results"), t => derivation.Results.Single(r => r.Term == t).Value);
        AssertValues(derivation, json.RootElement.GetProperty("given"), t => derivation.Given[t]);
        AssertValues(derivation, json.RootElement.GetProperty("steps"), t => derivation.StepOf(t)!.Value);
        AssertNoNumbers(json.RootElement);
    });

    [Fact]
    public void Values_from_2006_on_read_back_exactly() => Check(NationalPerson.Any, person =>
    {
        Derivation derivation = Catalogs.Liaoning2006.Calculate(person.ToInputs()).Single.Derivation;
        using JsonDocument json = JsonDocument.Parse(derivation.ToJson(Language.Chinese));
        AssertValues(derivation, json.RootElement.GetProperty("steps"), t => derivation.StepOf(t)!.Value);
        AssertNoNumbers(json.RootElement);
    });

    [Fact]
    public void The_parts_in_it_add_up() => Check(LiaoningPerson.Any.Where(p => p.PreMonths <= p.Months), person =>
    {
        using JsonDocument json = JsonDocument.Parse(person.Calculate().Single.Derivation.ToJson(Language.Chinese));
        Dictionary<string, decimal> amounts = json.RootElement.GetProperty("results").EnumerateArray()
            .ToDictionary(Id, r => decimal.Parse(Value(r)!, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), StringComparer.Ordinal);
        Assert.Equal(amounts["monthly_pension"], Parts.Sum(p => amounts[p]));
    });

    [Fact]
    public void No_culture_plays_a_part() => Cultures.SameInEveryCulture(() => string.Join('\n',
        Liaoning2001(Whole).ToJson(Language.Chinese), Liaoning2006(Form).ToJson(Language.English), Liaoning2006(Shenyang).ToJson(Language.Chinese),
        WithMonths(181, "partial_years=pro_rata").ToJson(Language.English)));

    private static void AssertValues(Derivation derivation, JsonElement items, Func<Term, TermValue?> valueOf)
    {
        foreach (JsonElement item in items.EnumerateArray())
        {
            Term term = derivation.PolicySet.FindTerm(Id(item))!;
            TermValue? value = valueOf(term);
            if (value is null)
            {
                Assert.Equal(JsonValueKind.Null, item.GetProperty("value").ValueKind);
            }
            else if (term.Type.Kind == TypeKind.Number)
            {
                Assert.Equal(value.Number, Read(Value(item)!) * term.Type.Unit!.Scale);
            }
            else
            {
                Assert.Equal(value.ToPlainText(), Value(item));
            }
        }
    }

    private static Rational Read(string text)
    {
        string[] parts = text.Split('/');
        Assert.All(parts, p => Assert.Matches("^-?[0-9]+(\\.[0-9]+)?$", p));
        Rational[] numbers = [.. parts.Select(p => Rational.TryParse(p, out Rational n) ? n : throw new FormatException(p))];
        return numbers.Length == 1 ? numbers[0] : numbers[0] / numbers[1];
    }

    private static void AssertNoNumbers(JsonElement element)
    {
        Assert.NotEqual(JsonValueKind.Number, element.ValueKind);
        if (element.ValueKind == JsonValueKind.Object)
        {
            Assert.All(element.EnumerateObject(), p => AssertNoNumbers(p.Value));
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            Assert.All(element.EnumerateArray(), AssertNoNumbers);
        }
    }

    private static string Id(JsonElement item) => item.GetProperty("id").GetString()!;

    private static string? Value(JsonElement item) => item.GetProperty("value").GetString();

    private static void Check<T>(Gen<T> gen, Action<T> holds) =>
        Prop.ForAll(gen.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
