using System.Globalization;
using System.Text;
using System.Text.Json;
using PensionRules.Tests.Population.WhatIf;

namespace PensionRules.Tests.Cli.WhatIf;

/// <summary><c>whatif</c> says of a file what the reference gives person by person, in every format and both languages.</summary>
public sealed class WhatIfVerbTests
{
    private static readonly WhatIfFile People = new(300, nameof(WhatIfVerbTests));

    private static readonly BruteForce Expected = People.Expected("liaoning-employee-2001", WhatIfRun.Change);

    [Fact]
    public void JSON_has_the_totals_of_the_reference()
    {
        using TempFiles files = new();
        CliRun run = WhatIfRun.Of(files.Write("people.csv", People.Text()), "--by", "district", "--format", "json");
        Assert.Equal((0, WhatIfRun.IdlePlace()), (run.ExitCode, run.Error));
        using JsonDocument json = JsonDocument.Parse(run.Out);
        JsonElement total = json.RootElement.GetProperty("total");
        Same(Expected, total);
        Assert.Equal(300, total.GetProperty("people").GetInt32());
        Assert.Equal("yuan/month", json.RootElement.GetProperty("output").GetProperty("unit").GetString());
        Assert.True(json.RootElement.GetProperty("exact").GetBoolean());
        foreach (JsonElement group in json.RootElement.GetProperty("groupings")[0].GetProperty("groups").EnumerateArray())
        {
            Same(People.Expected("liaoning-employee-2001", WhatIfRun.Change, group.GetProperty("id").GetString()), group);
        }
    }

    [Fact]
    public void The_difference_in_cost_is_of_people_with_both_results_and_says_so()
    {
        using TempFiles files = new();
        // The second has no account and only a pension after the change: 1000 × 23% + 1000 × 1.2% × 10 + 200.
        string people = files.Write("people.csv", $"{BatchCli.Header}\n1000,240,120,1,24000\n1000,240,120,1,\n");
        CliRun run = CliRun.Of("whatif", people, "--policy", "liaoning-employee-2001", "--change", "account_pension=300", "--format", "json");
        using JsonDocument json = JsonDocument.Parse(run.Out);
        JsonElement total = json.RootElement.GetProperty("total");
        Assert.Equal((550m, 1300m), (total.GetProperty("cost_before").GetDecimal(), total.GetProperty("cost_after").GetDecimal()));
        Assert.Equal((1, 100m), (total.GetProperty("only_after").GetInt32(), total.GetProperty("cost_difference").GetDecimal()));
        Assert.Equal("NOTE: 1 people have a result on one side only: their amounts are not compared.", total.GetProperty("note").GetString());
        using JsonDocument both = JsonDocument.Parse(CliRun.Of(
            "whatif", files.Write("one.csv", $"{BatchCli.Header}\n1000,240,120,1,24000\n"), "--policy", "liaoning-employee-2001", "--change", "account_pension=300", "--format", "json").Out);
        Assert.Equal(JsonValueKind.Null, both.RootElement.GetProperty("total").GetProperty("note").ValueKind);
    }

    [Fact]
    public void Two_policy_sets_are_compared_and_a_column_may_belong_to_one_of_them()
    {
        using TempFiles files = new();
        string text = string.Concat(People.Text().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((l, i) => l + (i == 0 ? ",counted_months\n" : ",200\n")));
        CliRun run = CliRun.Of(
            "whatif", files.Write("people.csv", text), "--policy", "liaoning-employee-2001", "--against", "national-employee-2005",
            "--set", "retirement_month=2006-12", "age_months=720", "--compare", "基础养老金", "--ignore", "district", "--format", "json");
        Assert.Equal((0, "note: the columns 'account_balance', 'place' do not play a part in the wanted outputs; kept as they are\n"), (run.ExitCode, run.Error));
        using JsonDocument json = JsonDocument.Parse(run.Out);
        Same(People.Expected("national-employee-2005", [("counted_months", "200"), ("retirement_month", "2006-12"), ("age_months", "720")], output: "basic_pension"), json.RootElement.GetProperty("total"));
        Assert.Equal("national-employee-2005", json.RootElement.GetProperty("after").GetProperty("policy").GetString());
    }

    [Fact]
    public void CSV_has_a_row_for_everybody_each_tenth_and_each_group()
    {
        using TempFiles files = new();
        string[] lines = WhatIfRun.Of(files.Write("people.csv", People.Text()), "--by", "place", "--ignore", "district", "--format", "csv").Lines;
        string[] header = lines[0].Split(',');
        Dictionary<string, string> total = header.Zip(lines[1].Split(',')).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
        Assert.Equal("total", total["section"]);
        Assert.Equal(Expected.Winners, Number(total["winners"]));
        Assert.Equal(Expected.After - Expected.Before, Number(total["difference"]));
        Assert.Equal(Expected.Neither, Number(total["neither"]));
        Assert.Equal(Expected.Tenths.Select(t => (decimal)t.Count()), lines.Where(l => l.StartsWith("decile,", StringComparison.Ordinal)).Select(l => Number(l.Split(',')[2])));
        Assert.Equal(["210100", "210200"], lines.Where(l => l.StartsWith("place,", StringComparison.Ordinal)).Select(l => l.Split(',')[1]));
        Assert.All(lines, l => Assert.Equal(header.Length, l.Split(',').Length));
    }

    [Theory]
    [InlineData("en", "gain", "everybody", "Why there is no result")]
    [InlineData("zh", "增加", "全体", "为什么没有结果")]
    public void Text_is_in_the_language_of_the_run_with_units_and_separators(string language, string gain, string everybody, string reasons)
    {
        using TempFiles files = new();
        CliRun run = WhatIfRun.Of(files.Write("people.csv", People.Text()), "--ignore", "district", "--language", language);
        Assert.Equal((0, WhatIfRun.IdlePlace(language)), (run.ExitCode, run.Error));
        Assert.Contains(run.Lines, l => l.Trim().StartsWith(gain, StringComparison.Ordinal) && l.Contains(Amount(Expected.Gains), StringComparison.Ordinal));
        Assert.Contains(run.Lines, l => l.Trim().StartsWith(everybody, StringComparison.Ordinal) && l.Contains(Amount(Expected.Before + Expected.OnlyBefore.Sum()), StringComparison.Ordinal));
        Assert.Contains(run.Lines, l => l == reasons);
        Assert.Contains(language == "zh" ? "元/月" : "yuan/month", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "everybody", "NOTE: 2 people have a result on one side only: their amounts are not compared.")]
    [InlineData("zh", "全体", "注意：2 人只有一方有结果，他们的金额没有比较。")]
    public void People_with_one_result_are_told_loudly_and_make_no_difference(string language, string everybody, string note)
    {
        // The law of 2005 cannot do without age_months, that of 2001 divides by 120.
        const string Header = "average_wage,contribution_months,pre_account_months,average_index,account_balance,place,age_months";
        const string Row = "1000,240,120,1,24000,210100,";
        using TempFiles files = new();
        string[] args =
        [
            "whatif", files.Write("people.csv", $"{Header}\n{Row}720\n{Row}\n{Row}\n"), "--policy", "liaoning-employee-2001", "--against", "national-employee-2005",
            "--set", "retirement_month=2006-12", "--compare", "account_pension", "--language", language,
        ];
        string[] lines = CliRun.Of(args).Lines;
        Assert.Contains(note, lines);
        string[] cells = Assert.Single(lines, l => l.Trim().StartsWith(everybody, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["–", "–"], cells[^2..]);
        Assert.Contains($"<p class=\"warning\" role=\"note\">{note}</p>", CliRun.Of([.. args, "--format", "html"]).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("html")]
    [InlineData("text")]
    public void Threads_do_not_matter(string format)
    {
        using TempFiles files = new();
        // More than one piece of text, so that threads really share the file.
        string rows = People.Text()[(WhatIfFile.Header.Length + 1)..];
        string file = files.Write("people.csv", WhatIfFile.Header + "\n" + string.Concat(Enumerable.Repeat(rows, 40)));
        string one = WhatIfRun.Of(file, "--by", "district,contribution_months:120", "--format", format, "--threads", "1").Out;
        Assert.Equal(one, WhatIfRun.Of(file, "--by", "district,contribution_months:120", "--format", format, "--threads", "4").Out);
        Assert.Contains(format == "text" ? "12,000" : "12000", one.Replace(format == "html" ? "," : "\0", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Chinese_headers_in_GB18030_with_line_breaks_of_Windows_mean_the_same()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using TempFiles files = new();
        string[] options = ["--by", "district", "--format", "csv"];
        string usual = WhatIfRun.Of(files.Write("people.csv", People.Text()), options).Out;
        byte[] windows = Encoding.GetEncoding("GB18030").GetBytes(People.Text(WhatIfFile.ChineseHeader).Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(usual, WhatIfRun.Of(files.Write("人员.csv", windows), options).Out);
    }

    [Fact]
    public void People_may_come_from_standard_input() => Assert.Equal(
        Expected.Winners,
        JsonDocument.Parse(WhatIfRun.FromInput(People.Text(), WhatIfRun.Arguments("-", "--ignore", "district", "--format", "json")).Out)
            .RootElement.GetProperty("total").GetProperty("winners").GetInt32());

    [Fact]
    public void Rows_of_a_wrong_form_are_counted_apart_with_their_line()
    {
        using TempFiles files = new();
        string[] lines = People.Text().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string text = string.Join('\n', [.. lines[..11], "1,2,3", .. lines[11..], "too,few", string.Empty]);
        CliRun run = WhatIfRun.Of(files.Write("people.csv", text), "--ignore", "district", "--format", "json");
        using JsonDocument json = JsonDocument.Parse(run.Out);
        JsonElement malformed = json.RootElement.GetProperty("malformed")[0];
        Assert.Equal(("PR7021", 2, 12), (malformed.GetProperty("code").GetString(), malformed.GetProperty("rows").GetInt32(), malformed.GetProperty("first_line").GetInt32()));
        Same(Expected, json.RootElement.GetProperty("total"));
    }

    [Fact]
    public void A_reason_names_the_line_where_it_first_stands()
    {
        using TempFiles files = new();
        int line = People.Rows.ToList().FindIndex(r => r[2] == "many") + 2;
        CliRun run = WhatIfRun.Of(files.Write("people.csv", People.Text()), "--ignore", "district", "--format", "json");
        using JsonDocument json = JsonDocument.Parse(run.Out);
        JsonElement reason = json.RootElement.GetProperty("reasons").EnumerateArray().First(r =>
            r.GetProperty("code").GetString() == "PR5002" && r.GetProperty("field").GetString() == "contribution_months");
        Assert.Equal(line, reason.GetProperty("first_line").GetInt32());
        Assert.Equal(People.Rows.Count(r => r[2] == "many"), reason.GetProperty("people").GetInt32());
    }

    [Fact]
    public void Results_go_to_a_file_and_nowhere_else()
    {
        using TempFiles files = new();
        string file = files.Write("people.csv", People.Text());
        CliRun run = WhatIfRun.Of(file, "--ignore", "district", "--format", "csv", "-o", files.Path("whatif.csv"));
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Out));
        Assert.Equal(WhatIfRun.Of(file, "--ignore", "district", "--format", "csv").Out, File.ReadAllText(files.Path("whatif.csv")));
        Assert.Equal(2, Directory.GetFiles(files.Folder).Length);
    }

    private static void Same(BruteForce expected, JsonElement totals)
    {
        Assert.Equal(
            (expected.Winners, expected.Losers, expected.Unchanged, expected.OnlyBefore.Length, expected.OnlyAfter.Length, expected.Neither),
            (Count("winners"), Count("losers"), Count("unchanged"), Count("only_before"), Count("only_after"), Count("neither")));
        Assert.Equal(
            (expected.Before, expected.After, expected.Gains, expected.Losses, expected.OnlyBefore.Sum(), expected.OnlyAfter.Sum()),
            (Sum("before"), Sum("after"), Sum("gains"), Sum("losses"), Sum("only_before_sum"), Sum("only_after_sum")));
        Assert.Equal(expected.Median is { } median ? Math.Round(median, 2, MidpointRounding.AwayFromZero) : null, Mean("median_change"));
        int compared = Count("compared");
        Assert.Equal(compared == 0 ? null : Math.Round((expected.After - expected.Before) / compared, 2, MidpointRounding.AwayFromZero), Mean("mean_change"));

        int Count(string name) => totals.GetProperty(name).GetInt32();
        decimal Sum(string name) => totals.GetProperty(name).GetDecimal();
        decimal? Mean(string name) => totals.GetProperty(name) is { ValueKind: JsonValueKind.Number } value ? value.GetDecimal() : null;
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string Amount(decimal value) => value.ToString("N2", CultureInfo.InvariantCulture);
}
