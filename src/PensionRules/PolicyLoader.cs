using Microsoft.Extensions.Options;
using PensionRules.Policies;
using PensionRules.Typed;

namespace PensionRules;

/// <summary>Loads what the options name; as their validator it does so once, and reports every fault.</summary>
internal sealed class PolicyLoader : IValidateOptions<PensionRulesOptions>
{
    private PolicyCatalog? _catalog;

    /// <summary>The law, once the options have been validated.</summary>
    public PolicyCatalog Catalog => _catalog ?? throw new InvalidOperationException("The options have not been validated.");

    public static CatalogBuild Load(PensionRulesOptions options)
    {
        PolicyLibrary library = options.UseBuiltIn ? PolicyLibrary.BuiltIn : PolicyLibrary.Empty;
        library = options.Assemblies.Aggregate(library, (l, assembly) => l.WithAssembly(assembly));
        CatalogBuild build = options.Folders.Aggregate(library, (l, folder) => l.WithFolder(folder)).Load();
        return build with { Diagnostics = [.. build.Diagnostics, .. RecordShape.All.SelectMany(s => s.FaultsIn(build.Catalog))] };
    }

    public ValidateOptionsResult Validate(string? name, PensionRulesOptions options)
    {
        if (name != Options.DefaultName)
        {
            return ValidateOptionsResult.Skip;
        }

        // A host validates when it starts, and again for the first to ask; what was loaded stays.
        if (_catalog is not null)
        {
            return ValidateOptionsResult.Success;
        }

        CatalogBuild build = Load(options);
        if (build.Diagnostics.Count > 0)
        {
            return ValidateOptionsResult.Fail(build.Diagnostics.Select(d => d.ToLine(Language.English)));
        }

        _catalog = build.Catalog;
        return ValidateOptionsResult.Success;
    }
}
