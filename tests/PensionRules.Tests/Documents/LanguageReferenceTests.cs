using System.Reflection;
using PensionRules.Building;
using PensionRules.Calculation;
using PensionRules.Diagnostics;
using PensionRules.Documents.Structure;
using PensionRules.Documents.Tables;
using PensionRules.Evaluation;
using PensionRules.Formulas;
using PensionRules.Policies;
using PensionRules.Tests.Support;
using PensionRules.Units;

namespace PensionRules.Tests.Documents;

/// <summary>The reference of the document language names whatever the code knows, and what it shows is so.</summary>
public sealed class LanguageReferenceTests
{
    private const string TrueExample = "成立的例子 true example";

    private static readonly LanguageReference Reference = LanguageReference.Current;

    public static TheoryData<string> Keywords => [.. Spelling.Reserved.Select(w => Spelling.Keyword(w)!).Distinct()];

    public static TheoryData<string, string> Mistakes
    {
        get
        {
            TheoryData<string, string> mistakes = [];
            foreach (string[] row in Reference.Table("错 wrong").Rows)
            {
                mistakes.Add(row[0], row[1]);
            }

            return mistakes;
        }
    }

    [Theory]
    [MemberData(nameof(Keywords))]
    public void It_names_every_reserved_word(string word) => AssertRow(word, Spelling.Text(word, PensionRules.Language.English));

    [Fact]
    public void It_names_every_function() => Assert.All(Enum.GetValues<FormulaFunction>(), f =>
        AssertRow(Spelling.Text(f), Spelling.Text(f, PensionRules.Language.English)));

    [Fact]
    public void It_names_every_aggregate() => Assert.All(Enum.GetValues<AggregateKind>(), a =>
        AssertRow(Spelling.Text(a), Spelling.Text(a, PensionRules.Language.English)));

    [Fact]
    public void It_names_every_type() => Assert.All(TypeReader.Words, w => AssertRow(w.Chinese, w.English));

    [Fact]
    public void It_names_every_operator_and_every_other_spelling_of_a_symbol()
    {
        Dictionary<string, string> also = Reference.Table("也可写 also").Rows.ToDictionary(r => r[0], r => r[1]);
        Assert.All(Enum.GetValues<BinaryOperator>().Select(Spelling.Text).Where(s => s.Length == 1 && !char.IsLetter(s[0])), s =>
            Assert.Contains($"`{s}`", also.Keys));
        Assert.All(Spelling.Symbols, s =>
            Assert.Contains(also, row => row.Key.Contains($"`{s.Canonical}`", StringComparison.Ordinal)
                && row.Value.Contains($"`{s.Other}`", StringComparison.Ordinal)));
    }

    [Fact]
    public void It_names_every_unit()
    {
        string[] letters = [.. Enumerable.Range('!', 0xFFFF - '!').Select(c => ((char)c).ToString())];
        string[] units = [.. letters.Where(c => Unit.TryParse(c, out _))];
        string[] scales = [.. letters.Where(c => Unit.TryParse($"{c}元", out _))];
        Assert.Contains("岁", units);
        Assert.Contains("万", scales);
        Assert.All(units.Concat(scales), c => AssertNamed($"`{c}`"));
    }

    [Fact]
    public void It_names_every_kind_of_table_and_where_it_may_stand() => Assert.All(TableKinds.All, kind =>
    {
        string[] row = Reference.Table("写在 in").Rows.Single(r => r[0] == kind.Word.ToString() || r[0].StartsWith($"{kind.Word} ", StringComparison.Ordinal));
        Assert.Equal(DocumentWord.All.Where(d => kind.Documents.Has(d.Kind)).Select(d => d.Word.Chinese), row[1].Split(' '));
    });

    [Fact]
    public void It_names_every_column_and_every_other_fixed_word()
    {
        Word[] words = [.. typeof(Word).Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f.FieldType == typeof(Word)).Select(f => (Word)f.GetValue(null)!)];
        Assert.Contains(Columns.Evidence, words);
        Assert.Contains(words, w => w.English == "common");
        Assert.All(words, AssertNamed);
        Assert.All((string[])["不舍入 unrounded", "未核实 unverified"], AssertNamed);
    }

    [Fact]
    public void It_says_of_every_identity_key_which_documents_have_it()
    {
        ReferenceTable table = Reference.Table("键 key");
        Assert.Equal(IdentityKey.All.Select(k => k.Word.ToString()), table.Rows.Select(r => r[0]));
        Assert.Equal(DocumentWord.All.Select(d => d.Word.ToString()), table.Header[1..^1]);
        foreach ((IdentityKey key, string[] row) in IdentityKey.All.Zip(table.Rows))
        {
            Assert.Equal(DocumentWord.All.Select(d => Need(key, d.Kind)), row[1..^1]);
        }
    }

    [Fact]
    public void It_names_every_fault() => Assert.All(Enum.GetValues<FaultKind>(), kind =>
        Assert.Contains(new Fault(kind, Catalogs.Liaoning2001.Terms[0], string.Empty, SourceLocation.None).Code, Reference.Rows.Select(r => r[0])));

    [Fact]
    public void It_names_every_kind_of_evidence_in_both_languages()
    {
        string[][] rows = [.. Reference.Tables.Single(t => t.Rows.Any(r => r[0] == "同上")).Rows.Where(r => r[0] != "同上")];
        Assert.Equal(Enum.GetValues<EvidenceKind>(), rows.Select(r => Parse(r[0])));
        Assert.Equal(Enum.GetValues<EvidenceKind>(), rows.Select(r => Parse(r[1])));
    }

    [Fact]
    public void Its_documents_load_and_their_cases_pass()
    {
        CatalogBuild build = Catalogs.Build(Reference.Documents);
        Assert.Equal(string.Empty, Catalogs.Lines(build.Diagnostics));
        (PolicySet Set, PolicyCase Case)[] cases = [.. build.Catalog.PolicySets.SelectMany(s => s.Cases.Select(c => (s, c)))
            .Concat(build.Catalog.CaseDocuments.SelectMany(d => d.Cases.Select(c => (d.PolicySet, c))))];

        Assert.All(build.Catalog.PolicySets, s => Assert.NotEmpty(s.Cases));
        Assert.Single(build.Catalog.CaseDocuments);
        Assert.All(cases, c => AssertPasses(c.Set, c.Case));
    }

    [Fact]
    public void Its_documents_show_every_kind_of_document() =>
        Assert.Equal(Enum.GetValues<DocumentKind>(), Kinds(Catalogs.Build(Reference.Documents).Catalog).Distinct().Order());

    [Fact]
    public void Every_example_that_is_called_true_is()
    {
        string[] examples = [.. Reference.Tables.SelectMany(t => t.Column(TrueExample)).Select(c => c.Trim('`'))];
        Assert.True(examples.Length > 35, $"{examples.Length} examples");
        string rules = string.Concat(examples.Select((e, i) => $"例{i} example_{i}: 是否\n  {e}\n"));
        string columns = string.Concat(examples.Select((_, i) => $" =例{i} |"));
        string article = $"""

            ## 例 [DM-05]

            ```rule
            {rules}
            ```

            | 算例 | 缴费 | 群体 | 参保地 |{columns}
            |---|---|---|---|{string.Concat(examples.Select(_ => "---|"))}
            | 例 | 三年 | 特困 | 210181 |{string.Concat(examples.Select(_ => " 是 |"))}

            """.Replace("[DM-05]", "{DM-05}", StringComparison.Ordinal);

        CatalogBuild build = Catalogs.Build(Reference.Documents.Select(d => d == Reference.Document("demo-account-2020") ? d + article : d));

        Assert.Equal(string.Empty, Catalogs.Lines(build.Diagnostics));
        PolicySet set = build.Catalog.Find("demo-account-2020")!;
        AssertPasses(set, set.Cases.Single(c => c.Name == "例"));
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Every_mistake_gets_the_message_that_it_shows(string right, string wrong)
    {
        string shown = Reference.Table("错 wrong").Rows.Single(r => r[0] == right && r[1] == wrong)[2];
        string document = Reference.Documents.First(d => d.Contains(right.Trim('`'), StringComparison.Ordinal));
        int at = document.IndexOf(right.Trim('`'), StringComparison.Ordinal);
        string changed = document.Remove(at, right.Trim('`').Length).Insert(at, wrong.Trim('`'));

        CatalogBuild build = Catalogs.Build(Reference.Documents.Select(d => d == document ? changed : d));

        Assert.Contains(build.Diagnostics.Select(d => $"{d.Code} {d.Message(PensionRules.Language.Chinese)}"), m => Says(m, shown));
    }

    private static IEnumerable<DocumentKind> Kinds(PolicyCatalog all) => all.Schemes.Select(s => s.Document.Kind)
        .Concat(all.PolicySets.SelectMany(s => s.Documents.Select(d => d.Kind)))
        .Concat(all.CaseDocuments.Select(d => d.Document.Kind))
        .Concat(all.Rulebooks.Select(r => r.Document.Kind));

    // … stands for a place in a file.
    private static bool Says(string message, string shown)
    {
        string[] parts = shown.Split('…', 2);
        return parts.Length == 1
            ? message == shown
            : message.StartsWith(parts[0], StringComparison.Ordinal) && message.EndsWith(parts[1], StringComparison.Ordinal);
    }

    private static string Need(IdentityKey key, DocumentKind kind)
    {
        string allowed = key.IsAllowedIn(kind) ? "可" : string.Empty;
        return key.Required.Has(kind) ? "必" : allowed;
    }

    private static EvidenceKind Parse(string text)
    {
        Assert.True(Evidence.TryParse(text, out Evidence? evidence), text);
        return evidence.Kind;
    }

    private static void AssertRow(string chinese, string english) =>
        Assert.Contains(Reference.Rows, r => r[0] == chinese && r[1] == english);

    // Side by side, or with the English word in parentheses or in the next cell.
    private static void AssertNamed(Word word) => Assert.True(
        ((string[])[$"{word}", $"`{word.Chinese}`（{word.English}）", $"| {word.Chinese} | {word.English} |"])
            .Any(w => Reference.Prose.Contains(w, StringComparison.Ordinal)),
        word.ToString());

    private static void AssertNamed(string text) => Assert.Contains(text, Reference.Prose, StringComparison.Ordinal);

    private static void AssertPasses(PolicySet set, PolicyCase row)
    {
        CaseResult result = set.Run(row);
        Assert.True(result.Passed, string.Join('\n', result.Failures.Select(f => $"{row.Name} {f.Expectation?.Term.Name}: {f.Expected}, {f.Actual}")));
    }
}
