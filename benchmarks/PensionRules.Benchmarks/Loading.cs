using System.Reflection;
using BenchmarkDotNet.Attributes;
using Markdig;
using PensionRules.Policies;

namespace PensionRules.Benchmarks;

/// <summary>Documents read, linked and checked, warm; beside it the bar: Markdig alone parsing the same texts, pipe tables on.</summary>
public class Loading
{
    private static readonly Assembly Documents = typeof(PolicyLibrary).Assembly;
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>Markdig parses every document; nothing is understood.</summary>
    [Benchmark(Baseline = true, Description = "Markdig alone")]
    public int MarkdigAlone()
    {
        int blocks = 0;
        foreach (string name in Documents.GetManifestResourceNames())
        {
            using StreamReader reader = new(Documents.GetManifestResourceStream(name)!);
            blocks += Markdown.Parse(reader.ReadToEnd(), Pipeline).Count;
        }

        return blocks;
    }

    /// <summary>Every built-in document.</summary>
    [Benchmark(Description = "all documents")]
    public int All() => Loaded(PolicyLibrary.Empty.WithAssembly(Documents).Load());

    /// <summary>One set with its scheme.</summary>
    [Benchmark(Description = "one set")]
    public int One() => Loaded(PolicyLibrary.Empty.WithAssembly(Documents).Load("liaoning-employee-2001"));

    private static int Loaded(CatalogBuild build) => build.GetOrThrow().PolicySets.Count;
}
