using System.Reflection;
using NodaTime;
using PensionRules.Calculation;
using PensionRules.Numerics;
using PensionRules.Policies;
using PensionRules.Tests.Support;
using PensionRules.Typed;

namespace PensionRules.Tests.Typed;

/// <summary>The typed records stand for the scheme documents: nothing missing, nothing invented, nothing crossed.</summary>
public sealed class RecordTests
{
    public static TheoryData<string> Records => [.. RecordShape.All.Select(s => s.Record.Name)];

    [Fact]
    public void The_built_in_schemes_have_all_that_the_records_use() =>
        Assert.Empty(RecordShape.All.SelectMany(s => s.FaultsIn(Catalogs.BuiltIn)));

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_input_of_the_scheme_is_a_property(string record)
    {
        (RecordShape shape, Scheme scheme) = Of(record);

        // The governing date comes with For.
        IEnumerable<string> inputs = scheme.Terms.Where(t => t.IsInput && t != scheme.GoverningDate).Select(t => t.Id);
        Assert.Equal(inputs, shape.Inputs.Select(f => f.Term));
        Assert.Equal(
            shape.Inputs.Select(f => f.Term), Own(shape.Record).Select(p => SnakeCase.Of(p.Name)));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_field_of_a_list_is_a_property_of_its_rows(string record)
    {
        (RecordShape shape, Scheme scheme) = Of(record);
        foreach (RecordField list in shape.Inputs.Where(f => f.Kind == TypeKind.List))
        {
            Term term = scheme.Terms.Single(t => t.Id == list.Term);
            Assert.Equal(term.Type.Fields!.Select(f => f.Id), list.Fields.Select(f => f.Term));
            Assert.Equal(list.Fields.Select(f => f.Term), Own(list.Row!).Select(p => SnakeCase.Of(p.Name)));
            foreach (PropertyInfo property in Own(list.Row!))
            {
                object row = Activator.CreateInstance(list.Row!)!;
                property.SetValue(row, Sample(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType));
                Assert.Equal([SnakeCase.Of(property.Name)], list.Fields.Where(f => f.Read(row) is not null).Select(f => f.Term));
            }
        }
    }

    /// <summary>The worksheets that results read have these columns in every built-in policy set of the scheme.</summary>
    [Theory]
    [MemberData(nameof(Records))]
    public void Every_worksheet_that_a_result_reads_is_in_each_policy_set(string record)
    {
        (RecordShape shape, Scheme scheme) = Of(record);
        foreach (SheetShape sheet in shape.Sheets)
        {
            foreach (PolicySet set in Catalogs.BuiltIn.PolicySets.Where(s => s.Scheme == scheme))
            {
                Term? term = set.FindTerm(sheet.Term);
                Assert.True(term is not null, $"{set.Id} has no {sheet.Term}");
                Assert.All(sheet.Columns, c => Assert.Contains(term.Type.Fields!, f => f.Id == c.Key && f.Type.Kind == c.Value));
            }

            Assert.Equal(sheet.Columns.Keys, Own(sheet.Row).Select(p => SnakeCase.Of(p.Name)));
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_output_of_the_scheme_is_a_property_of_the_result(string record)
    {
        (RecordShape shape, Scheme scheme) = Of(record);

        Assert.Equal(scheme.Terms.Where(t => t.IsOutput).Select(t => t.Id), shape.Outputs.Keys);
        PropertyInfo[] properties = [.. Own(ResultOf(shape)).Where(p => !IsSheet(p))];
        Assert.Equal(shape.Outputs.Keys, properties.Select(IdOf));
        Assert.Equal(shape.Sheets.Select(s => s.Row), Own(ResultOf(shape)).Where(IsSheet).Select(p => p.PropertyType.GenericTypeArguments[0]));
        foreach (PropertyInfo property in properties)
        {
            Term term = scheme.Terms.Single(t => t.Id == IdOf(property));
            Assert.Equal(term.IsRequired, Nullable.GetUnderlyingType(property.PropertyType) is null);
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_value_of_a_choice_has_a_name(string record)
    {
        (RecordShape shape, Scheme scheme) = Of(record);

        foreach (RecordField field in shape.Inputs.Where(f => f.Kind == TypeKind.Choice))
        {
            Term term = scheme.Terms.Single(t => t.Id == field.Term);
            Assert.Equal(term.Type.Choice!.Values.Select(v => v.Id), field.Choices);
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Whole_numbers_are_terms_of_whole_steps(string record)
    {
        (RecordShape shape, Scheme scheme) = Of(record);

        foreach (PropertyInfo property in Own(shape.Record).Where(p => p.PropertyType == typeof(int?)))
        {
            Term term = scheme.Terms.Single(t => t.Id == SnakeCase.Of(property.Name));
            Assert.True(term.Type.Kind == TypeKind.Year || term.Step == Rational.One, term.Id);
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_property_gives_the_term_of_its_name_and_no_other(string record)
    {
        (RecordShape shape, _) = Of(record);
        foreach (PropertyInfo property in Own(shape.Record))
        {
            SchemeInput input = (SchemeInput)Activator.CreateInstance(shape.Record)!;
            property.SetValue(input, Sample(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType));

            Assert.Equal([SnakeCase.Of(property.Name)], input.ToInputs().Select(i => i.Key));
        }
    }

    [Fact]
    public void An_empty_record_gives_nothing() =>
        Assert.All(RecordShape.All, s => Assert.Empty(((SchemeInput)Activator.CreateInstance(s.Record)!).ToInputs()));

    [Theory]
    [InlineData("Youfu", "youfu")]
    [InlineData("LeavesProvince", "leaves_province")]
    [InlineData("WithdrawsAt60", "withdraws_at_60")]
    [InlineData("Rate1January", "rate_1_january")]
    [InlineData("Rate31December", "rate_31_december")]
    public void Names_of_CSharp_are_ids_in_snake_case(string name, string id) => Assert.Equal(id, SnakeCase.Of(name));

    private static (RecordShape Shape, Scheme Scheme) Of(string record)
    {
        RecordShape shape = RecordShape.All.Single(s => s.Record.Name == record);
        return (shape, Catalogs.BuiltIn.FindScheme(shape.Scheme)!);
    }

    private static PropertyInfo[] Own(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);

    private static Type ResultOf(RecordShape shape) => typeof(LawSelection).GetMethods()
        .Single(m => m.Name == nameof(LawSelection.Calculate) && m.GetParameters()[0].ParameterType == shape.Record).ReturnType;

    private static bool IsSheet(PropertyInfo property) =>
        property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);

    private static string IdOf(PropertyInfo property) => property.Name == "Monthly" ? "monthly_pension" : SnakeCase.Of(property.Name);

    private static object Sample(Type type) => type switch
    {
        _ when type == typeof(decimal) => 1m,
        _ when type == typeof(int) => 1,
        _ when type == typeof(bool) => true,
        _ when type == typeof(LocalDate) => new LocalDate(1951, 8, 20),
        _ when type == typeof(YearMonth) => new YearMonth(1951, 8),
        _ when type == typeof(Region) => Region.Liaoning,
        _ when type.IsGenericType => Array.CreateInstance(type.GenericTypeArguments[0], 0),
        _ => Enum.GetValues(type).GetValue(0)!,
    };
}
