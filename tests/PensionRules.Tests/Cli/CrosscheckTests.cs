using System.Text;
using System.Text.Json;

namespace PensionRules.Tests.Cli;

/// <summary>The comparison of the two registers: who, which months, what follows, and what could not be compared.</summary>
public sealed class CrosscheckTests : IDisposable
{
    private const string Anna = "11010519491231002X";
    private const string Bert = "440524188001010014";

    private readonly TempFiles _files = new();

    public void Dispose() => _files.Dispose();

    // The resident paid for 2013 alone.
    [Theory]
    [InlineData("2000-01", "2012-12", "", "")]              // ends the month before
    [InlineData("2014-01", "2014-06", "", "")]              // begins the month after
    [InlineData("2000-01", "2013-01", "2013-01..2013-01", "1")]
    [InlineData("2013-12", "2014-06", "2013-12..2013-12", "1")]
    [InlineData("2013-06", "2013-06", "2013-06..2013-06", "1")]
    [InlineData("2000-01", "2014-06", "2013-01..2013-12", "12")]
    [InlineData("2013-03", "", "2013-03..2013-12", "10")]   // still pays
    [InlineData("201303", "201304", "2013-03..2013-04", "2")]
    public void Months_count_from_the_first_to_the_last(string from, string to, string span, string months)
    {
        JsonElement report = Json("id_number,resident_from,resident_to\n" + $"{Anna},2013-01,2013-12\n", $"id_number,employee_from,employee_to\n{Anna},{from},{to}\n");
        JsonElement[] people = People(report);
        Assert.Equal(span.Length == 0 ? 0 : 1, people.Length);
        Assert.Equal(1, Total(report, "in_both"));
        if (people is [var person])
        {
            Assert.Equal(span, SpansOf(person, "paid_in_both"));
            Assert.Equal(months, person.GetProperty("values").GetProperty("overlap_months").GetRawText());
            Assert.Equal("by_bridging", person.GetProperty("values").GetProperty("overlap_follow_up").GetString());
        }
    }

    // By hand: November and December 2012 cost 100 × 2 / 12 = 16.67 yuan, January and February 2013 350 × 2 / 12 = 58.33 yuan.
    [Fact]
    public void What_was_paid_for_months_in_both_is_refunded()
    {
        JsonElement report = Json(
            $"""
            公民身份号码,居民起,居民止,个人金额,集体金额,居民领取起,居民领取止
            {Anna},2012-01,2012-12,100,0,,
            {Anna},2013-01,2013-12,300,50,,

            """,
            $"公民身份号码,职工起,职工止,职工领取起,职工领取止\n{Anna},2012-11,2013-02,,\n");
        JsonElement person = Assert.Single(People(report));
        Assert.Equal("2012-11..2013-02", SpansOf(person, "paid_in_both"));
        Assert.Equal("75.00", person.GetProperty("values").GetProperty("overlap_refund").GetRawText());
        Assert.Contains(person.GetProperty("articles").EnumerateArray(), a => a.GetString()!.Contains("[HN-03]", StringComparison.Ordinal));
        Assert.Contains(person.GetProperty("articles").EnumerateArray(), a => a.GetString()!.Contains("人社部发〔2014〕17号", StringComparison.Ordinal) && a.GetString()!.Contains("[BR-05]", StringComparison.Ordinal));
        Assert.Empty(person.GetProperty("findings").EnumerateArray());
    }

    // By hand: 60 × 2 + 78 × 3 = 354 yuan drawn twice; of 3,000 − 500 = 2,500 yuan that keeps 2,146. With 800 in the account 300 − 54 short.
    [Theory]
    [InlineData("3000", "0", "2146.00", "354.00", "0.00")]
    [InlineData("800", "0", "0.00", "300.00", "54.00")]
    [InlineData("800", "54", "0.00", "300.00", "0.00")]
    public void Whoever_drew_both_returns_the_base_pension(string balance, string returned, string refund, string fromBalance, string fromPension)
    {
        JsonElement report = Json(
            $"""
            id_number,resident_drawn_from,resident_drawn_to,monthly_base,resident_balance,resident_subsidy,returned
            {Bert},2013-01,2013-12,60,{balance},500,{returned}
            {Bert},2014-01,2014-03,78,{balance},500,{returned}

            """,
            $"id_number,employee_drawn_from,employee_drawn_to\n{Bert},2013-11,\n");
        JsonElement person = Assert.Single(People(report));
        JsonElement values = person.GetProperty("values");
        Assert.Equal("2013-11..2014-03", SpansOf(person, "drawn_from_both"));
        Assert.Equal("5", values.GetProperty("double_benefit_months").GetRawText());
        Assert.Equal("354.00", values.GetProperty("double_base").GetRawText());
        Assert.Equal(refund, values.GetProperty("termination_refund").GetRawText());
        Assert.Equal(fromBalance, values.GetProperty("deducted_from_balance").GetRawText());
        Assert.Equal(fromPension, values.GetProperty("deducted_from_pension").GetRawText());
        Assert.Contains(person.GetProperty("articles").EnumerateArray(), a => a.GetString()!.Contains("[BR-06]", StringComparison.Ordinal));
    }

    [Fact]
    public void Before_the_bridging_rules_it_is_only_flagged()
    {
        string resident = _files.Write("r.csv", $"id_number,resident_from,resident_to,own_paid,collective_paid\n{Anna},2013-01,2013-12,100,0\n");
        string employee = _files.Write("e.csv", $"id_number,from,to\n{Anna},2013-03,2013-04\n");
        using JsonDocument report = JsonDocument.Parse(CliRun.Of("crosscheck", resident, employee, "--month", "2014-06", "--keep", "own_paid,collective_paid", "--format", "json").Out);
        JsonElement person = Assert.Single(People(report.RootElement));
        Assert.Equal("flag_only", person.GetProperty("values").GetProperty("overlap_follow_up").GetString());
        Assert.Equal(JsonValueKind.Null, report.RootElement.GetProperty("bridging").ValueKind);
        Assert.False(person.GetProperty("values").TryGetProperty("overlap_refund", out _));
    }

    [Theory]
    [InlineData("11010519491231002x")]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ")]
    [InlineData("110105491231002")]
    [InlineData(" 11010519491231002X ")]
    public void One_person_however_the_number_is_written(string written)
    {
        JsonElement report = Json($"id_number,from,to\n{Anna},2013-01,2013-12\n", $"身份证号,起,止\n{written},2013-05,2013-05\n");
        Assert.Equal(Anna, Assert.Single(People(report)).GetProperty("id").GetString());
    }

    [Fact]
    public void Other_ids_are_compared_as_they_are_written()
    {
        JsonElement report = Json("id,from,to\nA-1,2013-01,2013-12\na-1,2013-01,2013-12\n", "编号,起,止\nA-1,2013-05,2013-05\n");
        Assert.Equal("A-1", Assert.Single(People(report)).GetProperty("id").GetString());
        Assert.Equal(2, Total(report, "resident_people"));
    }

    // The wrong rows are listed one by one; the right ones are compared all the same.
    [Theory]
    [InlineData("110105194912310021,2013-01,2013-12", "PR7075", "'110105194912310021' is wrong; the first seventeen digits ask for X")]
    [InlineData("11010519491231,2013-01,2013-12", "PR7074", "eighteen digits")]
    [InlineData(",2013-01,2013-12", "PR7074", "'' is no citizen's number")]
    [InlineData("11010519491231002X,2013-13,2013-12", "PR7076", "'2013-13' in 'resident_from' is no month; write 2012-07 or 201207")]
    [InlineData("11010519491231002X,2013-01,2013.12", "PR7076", "'2013.12' in 'resident_to'")]
    [InlineData("11010519491231002X,2013-12,2013-01", "PR7077", "'resident_to' 2013-01 lies before 'resident_from' 2013-12")]
    [InlineData("11010519491231002X,,2013-01", "PR7078", "'resident_to' 2013-01 is given without 'resident_from'")]
    [InlineData("11010519491231002X,2013-01", "PR6021", "this row has 2 cells and the header has 3")]
    [InlineData("11010519491231002X,2013-01,2013-12,", "PR6021", "this row has 4 cells and the header has 3")]
    public void A_bad_row_is_a_finding_and_the_others_go_on(string row, string code, string message)
    {
        JsonElement report = Json($"id_number,from,to\n{row}\n{Bert},2013-01,2013-12\n", $"id_number,from,to\n{Anna},2013-05,2013-05\n{Bert},2013-05,2013-06\n");
        JsonElement problem = Assert.Single(report.GetProperty("problems").EnumerateArray());
        Assert.Equal(code, problem.GetProperty("code").GetString());
        Assert.Contains(message, problem.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, problem.GetProperty("line").GetInt32());
        Assert.Equal(Bert, Assert.Single(People(report)).GetProperty("id").GetString());
        Assert.Equal(2, Total(report, "resident_rows"));
    }

    [Fact]
    public void A_month_entered_twice_counts_once_and_is_told()
    {
        JsonElement report = Json(
            $"id_number,from,to\n{Anna},2013-01,2013-12\n{Anna},2013-06,2013-07\n", $"id_number,from,to\n{Anna},2013-05,2013-07\n");
        JsonElement person = Assert.Single(People(report));
        Assert.Equal("3", person.GetProperty("values").GetProperty("overlap_months").GetRawText());
        Assert.Contains("PR7079 two spells of this person in residents.csv overlap (2013-01..2013-12, 2013-06..2013-07)", Assert.Single(person.GetProperty("findings").EnumerateArray()).GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Spells_of_one_person_stand_in_any_rows()
    {
        JsonElement report = Json(
            $"id_number,from,to\n{Anna},2013-01,2013-12\n{Bert},2013-01,2013-12\n{Anna},2011-01,2011-12\n",
            $"id_number,from,to\n{Anna},2013-12,2014-02\n{Bert},2000-01,2001-01\n{Anna},2010-06,2011-02\n");
        Assert.Equal("2011-01..2011-02; 2013-12..2013-12", SpansOf(Assert.Single(People(report)), "paid_in_both"));
        Assert.Equal(2, Total(report, "in_both"));
        Assert.Equal(3, Total(report, "overlap_months"));
    }

    // The policy set refuses months to come: an end after the month of the check is told, never compared in silence.
    [Fact]
    public void A_month_to_come_is_refused_by_the_policy_set()
    {
        JsonElement person = Assert.Single(People(Json($"id_number,from,to\n{Anna},2013-01,2013-12\n", $"id_number,from,to\n{Anna},2014-01,2015-01\n")));
        Assert.Contains("months still to come cannot be checked", Assert.Single(person.GetProperty("findings").EnumerateArray()).GetString(), StringComparison.Ordinal);
        Assert.Empty(person.GetProperty("paid_in_both").EnumerateArray());
    }

    [Fact]
    public void An_amount_that_cannot_be_read_is_told_and_the_months_stay()
    {
        JsonElement person = Assert.Single(People(Json(
            $"id_number,from,to,own_paid,collective_paid,resident_drawn_from,resident_drawn_to\n{Anna},2013-01,2013-12,many,0,,\n",
            $"id_number,from,to,employee_drawn_from,employee_drawn_to\n{Anna},2013-05,2013-05,,\n")));
        Assert.Equal("2013-05..2013-05", SpansOf(person, "paid_in_both"));
        Assert.Contains("'many'", Assert.Single(person.GetProperty("findings").EnumerateArray()).GetString(), StringComparison.Ordinal);
        Assert.False(person.GetProperty("values").TryGetProperty("overlap_refund", out _));
    }

    [Theory]
    [InlineData("id_numbr,from,to", "id_number,from,to", "PR7072: the comparison does not know the column 'id_numbr'; did you mean 'id_number'?")]
    [InlineData("id_number,resident_form,resident_to", "id_number,from,to", "PR7072: the comparison does not know the column 'resident_form'; did you mean 'resident_from'?")]
    [InlineData("id_number,from,to,name", "id_number,from,to", "PR7072: the comparison does not know the column 'name'; name columns that play no part in --keep")]
    [InlineData("id_number,from,to,", "id_number,from,to", "PR6018: this column has no name")]
    [InlineData("from,to", "id_number,from,to", "PR7071: this register has no column 'id_number / id'")]
    [InlineData("id_number,from", "id_number,from,to", "PR7071: this register has no column 'resident_to'")]
    [InlineData("id_number,resident_drawn_to", "id_number,from,to", "PR7071: this register has no column 'resident_drawn_from'")]
    [InlineData("id_number,from,起,to", "id_number,from,to", "PR7073: there are two columns 'resident_from'")]
    [InlineData("id_number,id,from,to", "id_number,from,to", "PR7073: there are two columns 'id")]
    [InlineData("id_number,from,to", "id_number,employee_drawn_from,employee_drawn_to", "PR7071: this register has no months that ")]
    [InlineData("id_number,from,to", "id,from,to", "PR7071: this register has no column 'id_number', which ")]
    [InlineData("", "id_number,from,to", "PR7071: this register has no content; it is empty")]
    [InlineData("\"id_number,from,to", "id_number,from,to", "PR6022: a quote is not closed")]
    public void A_register_that_cannot_be_compared_is_an_error(string resident, string employee, string expected)
    {
        CliRun run = Run(resident.Length == 0 ? "" : resident + "\n", employee + "\n");
        Assert.Contains(run.Errors, e => e.Contains($"error {expected}", StringComparison.Ordinal));
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(string.Empty, run.Out);
    }

    [Theory]
    [InlineData("PR6008: two registers, RESIDENTS.csv EMPLOYEES.csv, and --month is needed")]
    [InlineData("PR6008: --month is needed", "a.csv", "b.csv")]
    [InlineData("PR6007: --month cannot be 'x'; write 2003-05", "a.csv", "b.csv", "--month", "x")]
    [InlineData("PR6011: 'a.csv' cannot be read: there is no such file", "a.csv", "a.csv", "--month", "2014-07")]
    [InlineData("PR6006: the command 'crosscheck' does not take 'c.csv'", "a.csv", "b.csv", "c.csv", "--month", "2014-07")]
    [InlineData("PR6007: --policy cannot be 'liaoning-employee-2001'; write henan-participant-check-2012", "a.csv", "b.csv", "--month", "2014-07", "--policy", "liaoning-employee-2001")]
    [InlineData("PR4002: there is no policy set 'henan-participant-check'", "a.csv", "b.csv", "--month", "2014-07", "--policy", "henan-participant-check")]
    [InlineData("PR5012: ", "a.csv", "b.csv", "--month", "2012-06")]
    public void Wrong_usage_is_an_error(string expected, params string[] args)
    {
        CliRun run = CliRun.Of(["crosscheck", .. args]);
        Assert.StartsWith($"error {expected}", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void A_kept_column_that_neither_register_has_is_an_error()
    {
        CliRun run = Run("id_number,from,to\n", "id_number,from,to\n", "--keep", "name");
        Assert.Equal("error PR6007: --keep cannot be 'name'; write a column of one of the registers", Assert.Single(run.Errors));
    }

    [Fact]
    public void The_text_shows_people_problems_totals_and_articles_in_either_language()
    {
        string resident = $"公民身份号码,姓名,居民起,居民止\n{Anna},甲,2013-01,2013-12\n123,乙,2013-01,2013-12\n";
        string employee = $"公民身份号码,单位,职工起,职工止\n{Anna},某厂,2013-11,2014-02\n";
        CliRun chinese = Run(resident, employee, "--keep", "姓名", "--keep", "单位", "--language", "zh");
        Assert.Equal(string.Empty, chinese.Error);
        Assert.Contains(chinese.Lines, l => l.Contains(Anna, StringComparison.Ordinal) && l.Contains('甲', StringComparison.Ordinal) && l.Contains("某厂", StringComparison.Ordinal)
            && l.Contains("2013-11..2013-12", StringComparison.Ordinal) && l.Contains("2 月", StringComparison.Ordinal) && l.Contains("按衔接办法", StringComparison.Ordinal));
        Assert.Contains(chinese.Lines, l => l.Contains("PR7074", StringComparison.Ordinal) && l.Contains("(3,1)", StringComparison.Ordinal));
        Assert.Contains(chinese.Lines, l => l.Contains("重叠月数: henan-participant-check-2012", StringComparison.Ordinal) && l.Contains("三(四)", StringComparison.Ordinal));
        Assert.Contains("没有比对领取", chinese.Out, StringComparison.Ordinal);
        Assert.Contains("没有算退款", chinese.Out, StringComparison.Ordinal);
        CliRun english = Run(resident, employee, "--keep", "姓名,单位");
        Assert.Contains("Pensions drawn were not compared", english.Out, StringComparison.Ordinal);
        Assert.Contains("people in both", english.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_CSV_has_a_row_for_each_person_and_each_row_that_was_not_compared()
    {
        string resident = $"id_number,name,from,to\n{Anna},\"Li, Anna\",2013-01,2013-12\n123,X,2013-01,2013-12\n";
        CliRun run = Run(resident, $"id_number,from,to\n{Anna},2013-11,2014-02\n", "--keep", "name", "--format", "csv");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("id_number,result,name,paid_in_both,drawn_from_both,overlap_months,overlap_follow_up,articles,findings,place", run.Lines[0]);
        Assert.StartsWith($"{Anna},double_enrolment,\"Li, Anna\",2013-11..2013-12,,2,by_bridging,", run.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith("123,not_compared,,,,,,,", run.Lines[2], StringComparison.Ordinal);
        Assert.Equal(3, run.Lines.Length);
        Assert.Contains("people in both", run.Error, StringComparison.Ordinal);
        CliRun file = Run(resident, $"id_number,from,to\n{Anna},2013-11,2014-02\n", "--keep", "name", "--format", "csv", "-o", _files.Path("out.csv"));
        Assert.Equal(string.Empty, file.Out);
        Assert.Equal(run.Out, File.ReadAllText(_files.Path("out.csv")));
    }

    [Fact]
    public void Columns_that_both_registers_have_are_told_apart()
    {
        string resident = $"公民身份号码,姓名,结果,居民起,居民止\n{Anna},甲,好,2013-01,2013-12\n";
        string employee = $"公民身份号码,姓名,职工起,职工止\n{Anna},乙,2013-11,2014-02\n";
        CliRun run = Run(resident, employee, "--keep", "姓名,结果", "--format", "csv", "--language", "zh");
        Assert.StartsWith("公民身份号码,结果,居民.姓名,居民.结果,职工.姓名,两边都缴,", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{Anna},重复参保,甲,好,乙,", run.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith("id_number,result,resident.姓名,结果,employee.姓名,", Run(resident, employee, "--keep", "姓名,结果", "--format", "csv").Lines[0], StringComparison.Ordinal);
        Assert.Contains("error PR7", Run($"姓名,{resident.Replace("\n" + Anna, "\n甲," + Anna, StringComparison.Ordinal)}", employee, "--keep", "姓名,结果").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Registers_may_be_written_in_GB18030()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        string resident = _files.Write("r.csv", Encoding.GetEncoding("GB18030").GetBytes($"公民身份号码,姓名,居民起,居民止\n{Anna},龙㐂,2013-01,2013-12\n"));
        string employee = _files.Write("e.csv", $"\uFEFF公民身份号码,职工起,职工止\n{Anna},2013-11,2014-02\n");
        CliRun run = CliRun.Of("crosscheck", resident, employee, "--month", "2014-07", "--keep", "姓名", "--format", "csv", "--language", "zh");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"{Anna},重复参保,龙㐂,2013-11..2013-12", run.Lines[1], StringComparison.Ordinal);
        string neither = _files.Write("n.csv", [0x69, 0x64, 0xFF, 0xFF, 0x0A]);
        Assert.Contains("PR6012", CliRun.Of("crosscheck", neither, employee, "--month", "2014-07").Error, StringComparison.Ordinal);
    }

    // Everybody stands in both registers with spells drawn at random; who overlaps is found here by looking at each month.
    [Fact]
    public void The_same_as_looking_at_every_month_of_everybody()
    {
        Random random = new(8);
        StringBuilder resident = new("id,from,to\n");
        StringBuilder employee = new("id,from,to\n");
        Dictionary<string, int> expected = [];
        for (int person = 0; person < 200; person++)
        {
            bool[] paid = Draw(random, resident, $"p{person}", 2012, 2014);
            bool[] works = Draw(random, employee, $"p{person}", 2012, 2014);
            int both = paid.Zip(works).Count(m => m.First && m.Second);
            if (both > 0)
            {
                expected[$"p{person}"] = both;
            }
        }

        JsonElement report = Json(resident.ToString(), employee.ToString(), "2015-12");
        Assert.Equal(expected.OrderBy(e => e.Key), People(report).Where(p => p.GetProperty("paid_in_both").GetArrayLength() > 0)
            .Select(p => KeyValuePair.Create(p.GetProperty("id").GetString()!, p.GetProperty("values").GetProperty("overlap_months").GetInt32())).OrderBy(e => e.Key));
        Assert.Equal(expected.Values.Sum(), Total(report, "overlap_months"));
        Assert.InRange(expected.Count, 20, 180);
    }

    private static bool[] Draw(Random random, StringBuilder to, string id, int firstYear, int lastYear)
    {
        bool[] months = new bool[((lastYear - firstYear) + 1) * 12];
        for (int spell = random.Next(1, 3); spell > 0; spell--)
        {
            int from = random.Next(months.Length);
            int until = Math.Min(months.Length - 1, from + random.Next(6));
            to.Append(System.Globalization.CultureInfo.InvariantCulture, $"{id},{firstYear + (from / 12)}-{(from % 12) + 1:00},{firstYear + (until / 12)}-{(until % 12) + 1:00}\n");
            Array.Fill(months, true, from, until - from + 1);
        }

        return months;
    }

    private CliRun Run(string resident, string employee, params string[] more) =>
        CliRun.Of(["crosscheck", _files.Write("residents.csv", resident), _files.Write("employees.csv", employee), "--month", "2014-07", .. more]);

    private JsonElement Json(string resident, string employee, string month = "2014-07")
    {
        CliRun run = CliRun.Of("crosscheck", _files.Write("residents.csv", resident), _files.Write("employees.csv", employee), "--month", month, "--format", "json");
        Assert.Equal(string.Empty, run.Error);
        Assert.Equal(0, run.ExitCode);
        return JsonDocument.Parse(run.Out).RootElement;
    }

    private static JsonElement[] People(JsonElement report) => [.. report.GetProperty("people").EnumerateArray()];

    private static long Total(JsonElement report, string name) => report.GetProperty("totals").GetProperty(name).GetInt64();

    private static string SpansOf(JsonElement person, string name) => string.Join(
        "; ", person.GetProperty(name).EnumerateArray().Select(s => $"{s.GetProperty("from").GetString()}..{s.GetProperty("to").GetString()}"));
}
