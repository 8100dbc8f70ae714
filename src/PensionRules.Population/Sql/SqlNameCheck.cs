using System.Text;
using PensionRules.Diagnostics;

namespace PensionRules.Population.Sql;

/// <summary>Checks the names of tables, views and columns that a caller gives. They are quoted, so that any text is a name, but not nothing and not too long.</summary>
internal static class SqlNameCheck
{
    public static void Check(SqlOptions options, List<Diagnostic> wrong)
    {
        IEnumerable<string> parts = options.Table.Split('.').Concat(options.View?.Split('.') ?? []);
        foreach (string name in parts.Concat(options.Keep).Concat(options.Map.Select(m => m.Key)).Where(IsBad))
        {
            wrong.Add(new Diagnostic(DiagnosticRules.SqlBadName, SourceLocation.None, name, SqlNames.MostBytes));
        }

        HashSet<string> kept = new(StringComparer.OrdinalIgnoreCase);
        foreach (string name in options.Keep.Where(k => !kept.Add(k)))
        {
            wrong.Add(new Diagnostic(DiagnosticRules.SqlNameTwice, SourceLocation.None, name));
        }
    }

    private static bool IsBad(string name) =>
        string.IsNullOrWhiteSpace(name) || name.Any(char.IsControl) || Encoding.UTF8.GetByteCount(name) > SqlNames.MostBytes;
}
