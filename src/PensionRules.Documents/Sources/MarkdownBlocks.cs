using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using PensionRules.Diagnostics;

namespace PensionRules.Documents.Sources;

/// <summary>The block structure of a document. This is all that is taken from Markdig for reading.</summary>
internal static class MarkdownBlocks
{
    private static readonly MarkdownPipeline BlocksOnly = CreatePipeline();

    /// <summary>Splits a document into its blocks.</summary>
    /// <param name="source">The document.</param>
    /// <param name="diagnostics">Takes the error of a document that is nested too deep.</param>
    /// <returns>
    /// The blocks in order; those inside a list or quote that would be read elsewhere follow it. Null when the document is nested
    /// too deep.
    /// </returns>
    public static List<SourceBlock>? Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (Parse(source, diagnostics) is not { } document)
        {
            return null;
        }

        List<SourceBlock> blocks = [];
        foreach (Block block in document)
        {
            if (block is not LinkReferenceDefinitionGroup)
            {
                blocks.Add(Of(block, source));
                blocks.AddRange(Nested(block, source));
            }
        }

        return blocks;
    }

    private static MarkdownDocument? Parse(SourceText source, DiagnosticBag diagnostics)
    {
        try
        {
            return Markdown.Parse(source.Text, BlocksOnly);
        }
        catch (ArgumentException)
        {
            // Markdig's only exception for a text: its limit of depth.
            diagnostics.Add(DiagnosticRules.NestedTooDeep, source.StartOf(DeepestLine(source)));
            return null;
        }
    }

    private static int DeepestLine(SourceText source) =>
        Enumerable.Range(1, source.LineCount).MaxBy(line => source.Line(line).Length - ContainerMarks.Strip(source.Line(line)).Length);

    private static SourceBlock Of(Block block, SourceText source)
    {
        int last = block is FencedCodeBlock { ClosingFencedCharCount: 0 } ? source.LineCount : LastLine(block, source);
        SourceBlock plain = new(Kind(block), source.LineAt(block.Span.Start), last, source.ColumnAt(block.Span.Start));
        return block switch
        {
            HeadingBlock heading => plain with { Level = heading.Level },
            FencedCodeBlock fence => plain with
            {
                Info = $"{fence.Info} {fence.Arguments}".Trim(),
                IsClosed = fence.ClosingFencedCharCount > 0,
            },
            _ => plain,
        };
    }

    private static int LastLine(Block block, SourceText source) =>
        Math.Max(source.LineAt(block.Span.Start), source.LineAt(Math.Min(block.Span.End, source.Text.Length - 1)));

    private static BlockKind Kind(Block block) => block switch
    {
        HeadingBlock { IsSetext: true } => BlockKind.UnderlinedHeading,
        HeadingBlock => BlockKind.Heading,
        ParagraphBlock => BlockKind.Paragraph,
        FencedCodeBlock => BlockKind.Fence,
        CodeBlock => BlockKind.IndentedCode,
        HtmlBlock { Type: HtmlBlockType.Comment } => BlockKind.Comment,
        HtmlBlock => BlockKind.Html,
        ContainerBlock => BlockKind.Container,
        _ => BlockKind.Other,
    };

    private static IEnumerable<SourceBlock> Nested(Block block, SourceText source)
    {
        if (block is not ContainerBlock container)
        {
            yield break;
        }

        foreach (MarkdownObject inner in container.Descendants())
        {
            BlockKind kind = inner is Block nested ? Kind(nested) : BlockKind.Other;
            if (kind is BlockKind.Heading or BlockKind.UnderlinedHeading or BlockKind.Fence)
            {
                BlockKind inside = kind == BlockKind.Fence ? BlockKind.NestedFence : BlockKind.NestedHeading;
                int line = source.LineAt(inner.Span.Start);
                yield return new SourceBlock(inside, line, line, source.ColumnAt(inner.Span.Start));
            }
        }
    }

    // Prose is for people: what stands inside a line is not parsed at all.
    private static MarkdownPipeline CreatePipeline()
    {
        MarkdownPipelineBuilder builder = new();
        builder.InlineParsers.Clear();
        foreach (BlockParser parser in builder.BlockParsers)
        {
            parser.Closed += static (_, block) => (block as LeafBlock)?.ProcessInlines = false;
        }

        return builder.Build();
    }
}
