using System.Text.Json;
using PensionRules.Explanations;

namespace PensionRules.Cli.Output;

/// <summary>Says what of the law the results of many people may rest on that is in doubt.</summary>
internal static class CaveatText
{
    private const int MostInNote = 3;

    /// <summary>Tells them on stderr; nothing where there are none.</summary>
    /// <param name="caveats">What is in doubt.</param>
    /// <param name="context">The run.</param>
    /// <param name="file">The file in which all of them stand; null when there is none, and the note has them all.</param>
    public static void Note(IReadOnlyList<Caveat> caveats, ToolContext context, string? file)
    {
        if (caveats.Count == 0)
        {
            return;
        }

        int shown = file is null || caveats.Count <= MostInNote ? caveats.Count : MostInNote;
        string left = ProgressLine.Number(caveats.Count - shown);
        (string chinese, string english) = shown == caveats.Count
            ? (string.Empty, string.Empty)
            : ($"；另有 {left} 处，见“{file}”", $"; {left} more stand in '{file}'");
        context.Note(
            $"结果用到存疑的内容：{Joined(caveats.Take(shown), Language.Chinese)}{chinese}",
            $"the results rest on what is in doubt: {Joined(caveats.Take(shown), Language.English)}{english}");
    }

    /// <summary>Writes them as <c>caveats</c>, in both languages.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Caveat> caveats) => json.Array("caveats", caveats, c =>
    {
        json.WriteString("term", c.Term.Id);
        json.WriteString("zh", c.ToText(Language.Chinese));
        json.WriteString("en", c.ToText(Language.English));
    });

    private static string Joined(IEnumerable<Caveat> caveats, Language language) =>
        string.Join(language == Language.Chinese ? "；" : "; ", caveats.Select(c => c.ToText(language)));
}
