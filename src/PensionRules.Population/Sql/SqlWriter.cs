using PensionRules.Policies;

namespace PensionRules.Population.Sql;

/// <summary>
/// Writes a policy set as SQL, to be run where the data lie: one SELECT that gives every row of a table its results and findings, the same to the
/// fen as <see cref="PopulationRunner"/> and <see cref="PolicySet.Calculate"/>.
/// </summary>
public static class SqlWriter
{
    /// <summary>Writes the statement.</summary>
    /// <param name="set">The law.</param>
    /// <param name="options">For which database, from which table, what is asked for.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="PopulationException">
    /// A name is no term or no column, an output is not population-able, or its numbers outgrow the digits of the dialect; every fault is named.
    /// </exception>
    public static SqlScript Write(PolicySet set, SqlOptions options)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(options);
        SqlRequest request = SqlRequest.Of(set, options);
        string text = new SqlQuery(request).Write();
        return new SqlScript(
            text,
            [.. request.Calculation.Inputs.Select(i => KeyValuePair.Create(request.SourceOf(i.Term), i.Term))],
            [.. request.Calculation.Outputs.Select(o => o.Term)],
            request.LeftOut);
    }

    /// <summary>The statement for a calculation that is prepared already.</summary>
    internal static string Write(PopulationCalculation calculation, SqlOptions options) => new SqlQuery(SqlRequest.Of(calculation, options)).Write();
}
