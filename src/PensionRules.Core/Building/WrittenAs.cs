using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Building;

/// <summary>The end of a message about a text that is no value of a type: how one is written, if possible the one that was meant.</summary>
/// <param name="Type">The type.</param>
/// <param name="Text">What was written.</param>
internal sealed record WrittenAs(TermType Type, string Text) : IBilingual
{
    private const string Money = "130";
    private const string Percentage = "20";
    private const string Other = "15";

    /// <inheritdoc/>
    public string ToText(Language language) => language == Language.Chinese ? Chinese() : English();

    private string Chinese() => Type.Kind switch
    {
        TypeKind.Number when Type.Unit!.Text == "1" => "写成数，例如 0.6",
        TypeKind.Number => $"单位是 {Type.Unit}，例如 {NumberExample()}",
        TypeKind.Choice => $"可选：{string.Join('、', Type.Choice!.Values.Select(v => $"{v.Name} {v.Id}"))}",
        TypeKind.YesNo => "写 是 或 否",
        TypeKind.Region => "写六位的地区代码，例如 210000",
        _ => $"{Type}写成 {DateExample()}",
    };

    private string English() => Type.Kind switch
    {
        TypeKind.Number when Type.Unit!.Text == "1" => "a plain number is expected, such as 0.6",
        TypeKind.Number => $"its unit is {Type.ToText(Language.English)}, as in {NumberExample()}",
        TypeKind.Choice => $"there are: {string.Join(", ", Type.Choice!.Values.Select(v => $"{v.Name} {v.Id}"))}",
        TypeKind.YesNo => "write 是 (yes) or 否 (no)",
        TypeKind.Region => "write a region code of six digits, such as 210000",
        _ => $"a {Type.ToText(Language.English)} is written {DateExample()}",
    };

    private string NumberExample()
    {
        string unit = Type.Unit!.Text;
        string other = unit[0] is '%' or '‰' ? Percentage : Other;
        return (Type.IsMoney ? Money : other) + unit;
    }

    // 1951/8/20, 1951年8月20日 and 19510820 show which day was meant.
    private string DateExample()
    {
        string[] parts = Parts();
        return Type.Kind switch
        {
            TypeKind.Date => parts.Length == 3 && ValueReader.ReadDate(string.Join('-', parts)) is not null ? string.Join('-', parts) : "1951-08-20",
            TypeKind.Month => parts.Length >= 2 && ValueReader.ReadMonth(string.Join('-', parts[..2])) is not null ? string.Join('-', parts[..2]) : "1951-08",
            _ => parts.Length >= 1 && ValueReader.ReadYear(parts[0]) is not null ? parts[0] : "1951",
        };
    }

    private string[] Parts()
    {
        string text = Text.Length is 6 or 8 && Text.All(char.IsAsciiDigit) ? $"{Text[..4]}-{Text[4..6]}-{Text[6..]}" : Text;
        string digits = string.Concat(text.Select(c => char.IsAsciiDigit(c) ? c : ' '));
        return [.. digits.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => p.PadLeft(2, '0'))];
    }
}
