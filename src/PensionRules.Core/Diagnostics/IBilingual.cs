namespace PensionRules.Diagnostics;

/// <summary>A message argument that reads differently in each language.</summary>
internal interface IBilingual
{
    string ToText(Language language);
}
