using PensionRules.Policies;

namespace PensionRules.Cli.Crosschecking;

/// <summary>What the register of one scheme can hold: the fields of the lists that the policy sets compare, and who a row is about.</summary>
internal sealed class RegisterShape
{
    private static readonly RegisterField[] Ids =
    [
        new(RegisterPart.CitizenNumber, "id_number", "公民身份号码", "身份证号码", "身份证号"),
        new(RegisterPart.OtherId, "id", "编号"),
    ];

    private RegisterShape(string paidList, string drawnList, IEnumerable<RegisterField> fields)
    {
        PaidList = paidList;
        DrawnList = drawnList;
        Fields = [.. Ids, .. fields];
    }

    /// <summary>The list that takes spells of contributions.</summary>
    public string PaidList { get; }

    /// <summary>The list that takes spells of drawing a pension.</summary>
    public string DrawnList { get; }

    public IReadOnlyList<RegisterField> Fields { get; }

    /// <summary>The register of the residents' scheme; with amounts where there are bridging rules that use them.</summary>
    public static RegisterShape Resident(PolicySet check, PolicySet? bridging) => Of(check, bridging, "resident", ["resident_balance", "resident_subsidy", "returned"]);

    /// <summary>The register of the employee scheme.</summary>
    public static RegisterShape Employee(PolicySet check, PolicySet? bridging) => Of(check, bridging, "employee", []);

    public string NameOf(RegisterPart part, Language language)
    {
        RegisterField field = Fields.First(f => f.Part == part);
        return language == Language.Chinese ? field.Name : field.Id;
    }

    private static RegisterShape Of(PolicySet check, PolicySet? bridging, string scheme, string[] amounts)
    {
        string paid = $"{scheme}_spells";
        string drawn = $"{scheme}_benefit_spells";
        IReadOnlyList<Term> paidFields = FieldsOf(check, paid);
        IReadOnlyList<Term> drawnFields = FieldsOf(check, drawn);
        IEnumerable<Term> more = bridging is null ? [] : FieldsOf(bridging, paid).Where(f => paidFields.All(p => p.Id != f.Id));
        IEnumerable<Term> ofPerson = bridging is null ? [] : amounts.Select(a => TermOf(bridging, a));
        return new RegisterShape(paid, drawn,
        [
            Field(RegisterPart.PaidFrom, paidFields[0], "起", "from"),
            Field(RegisterPart.PaidTo, paidFields[1], "止", "to"),
            Field(RegisterPart.DrawnFrom, drawnFields[0]),
            Field(RegisterPart.DrawnTo, drawnFields[1]),
            .. drawnFields.Skip(2).Select(f => Field(RegisterPart.DrawnAmount, f)),
            .. more.Select(f => Field(RegisterPart.PaidAmount, f)),
            .. ofPerson.Select(f => Field(RegisterPart.PersonAmount, f)),
        ]);
    }

    private static RegisterField Field(RegisterPart part, Term term, params string[] otherNames) => new(part, term.Id, term.Name, otherNames);

    private static IReadOnlyList<Term> FieldsOf(PolicySet set, string list) => TermOf(set, list).Type.Fields!;

    private static Term TermOf(PolicySet set, string id) =>
        set.FindTerm(id) ?? throw new InvalidOperationException($"The scheme of {set.Id} has no '{id}'.");
}
