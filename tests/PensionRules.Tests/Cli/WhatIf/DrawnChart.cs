namespace PensionRules.Tests.Cli.WhatIf;

/// <summary>A chart as a browser has drawn it.</summary>
/// <param name="Categories">The names along its axis.</param>
/// <param name="Series">The values of each series, from ECharts.</param>
/// <param name="Texts">What is written in the drawing.</param>
/// <param name="Bars">How long the filled shapes of the drawing are, in their order.</param>
/// <param name="Drawings">How many SVG drawings it has.</param>
internal sealed record DrawnChart(string[] Categories, decimal[][] Series, string[] Texts, decimal[] Bars, int Drawings);
