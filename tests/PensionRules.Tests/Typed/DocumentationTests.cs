using System.Globalization;
using System.Reflection;
using System.Xml.Linq;
using PensionRules.Numerics;
using PensionRules.Policies;
using PensionRules.Tests.Support;
using PensionRules.Typed;

namespace PensionRules.Tests.Typed;

/// <summary>The documentation of typed properties says what the scheme's document says: the Chinese name, and the range of what is put in.</summary>
public sealed class DocumentationTests
{
    private static readonly XDocument Documentation = XDocument.Load(Path.ChangeExtension(typeof(PensionCalculator).Assembly.Location, ".xml"));

    public static TheoryData<string> Records => [.. RecordShape.All.Select(s => s.Record.Name)];

    [Theory]
    [MemberData(nameof(Records))]
    public void Inputs_name_their_term_and_its_range(string record)
    {
        RecordShape shape = RecordShape.All.Single(s => s.Record.Name == record);
        foreach (PropertyInfo property in shape.Record.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            Names(property, TermOf(shape, SnakeCase.Of(property.Name)));
        }

        foreach (RecordField list in shape.Inputs.Where(f => f.Kind == TypeKind.List))
        {
            foreach (Term field in TermOf(shape, list.Term).Type.Fields!)
            {
                Names(list.Row!.GetProperties().Single(p => SnakeCase.Of(p.Name) == field.Id), field);
            }
        }
    }

    private static void Names(PropertyInfo property, Term term)
    {
        string text = SummaryOf(property);

        Assert.StartsWith(term.Name, text, StringComparison.Ordinal);
        if (term.Range is { } range)
        {
            Rational scale = term.Type.Unit!.Scale;
            string bounds = string.Create(
                CultureInfo.InvariantCulture, $"Range {(range.Low / scale).ToDecimal():#,0.##} to {(range.High / scale).ToDecimal():#,0.##}.");
            Assert.EndsWith(bounds, text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Outputs_name_their_term(string record)
    {
        RecordShape shape = RecordShape.All.Single(s => s.Record.Name == record);
        Type result = typeof(LawSelection).GetMethods()
            .Single(m => m.Name == nameof(LawSelection.Calculate) && m.GetParameters()[0].ParameterType == shape.Record).ReturnType;
        foreach (PropertyInfo property in result.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(p => !p.PropertyType.IsGenericType || p.PropertyType.GetGenericTypeDefinition() != typeof(IReadOnlyList<>)))
        {
            string id = property.Name == "Monthly" ? "monthly_pension" : SnakeCase.Of(property.Name);
            Assert.StartsWith(TermOf(shape, id).Name + ":", SummaryOf(property), StringComparison.Ordinal);
        }
    }

    private static Term TermOf(RecordShape shape, string id) => Catalogs.BuiltIn.FindScheme(shape.Scheme)!.Terms.Single(t => t.Id == id);

    private static string SummaryOf(PropertyInfo property) => Documentation.Descendants("member")
        .Single(m => m.Attribute("name")!.Value == $"P:{property.DeclaringType!.FullName}.{property.Name}").Element("summary")!.Value.Trim();
}
