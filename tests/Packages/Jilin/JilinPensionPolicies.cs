using Microsoft.Extensions.DependencyInjection;

namespace Jilin.PensionPolicies;

/// <summary>How a package brings documents of its own: one line over <c>AddPensionRules</c>.</summary>
public static class JilinPensionPolicies
{
    /// <summary>Adds the documents of this package.</summary>
    public static IServiceCollection AddJilinPensionPolicies(this IServiceCollection services) =>
        services.AddPensionRules(rules => rules.AddAssembly(typeof(JilinPensionPolicies).Assembly));
}
