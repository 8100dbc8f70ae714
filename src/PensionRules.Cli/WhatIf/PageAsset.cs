namespace PensionRules.Cli.WhatIf;

/// <summary>What every page carries.</summary>
internal static class PageAsset
{
    public static string Css => Read("page.css");

    public static string Script => Read("page.js");

    public static string ECharts => Read("echarts.min.js");

    private static string Read(string name)
    {
        using Stream stream = typeof(PageAsset).Assembly.GetManifestResourceStream("whatif/" + name)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
