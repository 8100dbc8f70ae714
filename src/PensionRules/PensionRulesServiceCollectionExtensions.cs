using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PensionRules;
using PensionRules.Policies;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers PensionRules with a container.</summary>
public static class PensionRulesServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="PensionCalculator"/> and <see cref="PolicyCatalog"/> as singletons. May be called more than once, by an application and by
    /// packages with documents of their own; what each adds is loaded together. A host checks the documents when it starts; without a
    /// host the first use does.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">What to load besides the built-in documents; null for these alone.</param>
    /// <returns>The services. Resolving fails with an <see cref="OptionsValidationException"/> that lists every error of every document.</returns>
    public static IServiceCollection AddPensionRules(this IServiceCollection services, Action<PensionRulesOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        OptionsBuilder<PensionRulesOptions> options = services.AddOptions<PensionRulesOptions>().ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.TryAddSingleton<PolicyLoader>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<PensionRulesOptions>, PolicyLoader>(Loader));
        services.TryAddSingleton(Catalog);
        services.TryAddSingleton(s => new PensionCalculator(s.GetRequiredService<PolicyCatalog>()));
        return services;
    }

    private static PolicyLoader Loader(IServiceProvider services) => services.GetRequiredService<PolicyLoader>();

    private static PolicyCatalog Catalog(IServiceProvider services)
    {
        // Reading the value validates, and so loads.
        _ = services.GetRequiredService<IOptions<PensionRulesOptions>>().Value;
        return services.GetRequiredService<PolicyLoader>().Catalog;
    }
}
