using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Building;

/// <summary>A data document: parameters and tables that policy sets use.</summary>
internal sealed record DataSet(PolicyDocument Document, TermTable Table)
{
    public static DataSet Build(PolicyDocument document, CellReader cells, DiagnosticBag diagnostics)
    {
        // The reader says so too; this is for documents that were put together otherwise.
        foreach (Declaration other in document.Declarations.Where(d => !document.HasErrors &&
            d is not (ParameterDeclaration or TableDeclaration or RegionDeclaration or OmittedDeclaration or ChoiceDeclaration)))
        {
            diagnostics.Add(DiagnosticRules.DataSetHasRules, other.Location, other.GetType().Name.Replace("Declaration", string.Empty, StringComparison.Ordinal));
        }

        TermTable table = new();
        new DocumentBuilder(document, table, null, cells, diagnostics).Build();
        return new DataSet(document, table);
    }

    /// <summary>Brings its definitions into a policy set's table; a name that means something else there is an error.</summary>
    public void AddTo(TermTable table, Cell at, DiagnosticBag diagnostics)
    {
        foreach (Choice choice in Table.Choices)
        {
            table.AddChoice(choice);
        }

        foreach ((Term term, Definition definition) in Table.Definitions)
        {
            Term? known = table.Find(term.Name) ?? table.Find(term.Id);
            if (known is null)
            {
                table.AddTerm(term);
                table.Define(definition);
            }
            else if (known.Name == term.Name && known.Id == term.Id && known.Type.IsSameAs(term.Type) && table.DefinitionOf(known) is null)
            {
                table.Define(definition with { Term = known });
            }
            else
            {
                diagnostics.Add(DiagnosticRules.NameTaken, at.Location, term, known.Location);
            }
        }
    }
}
