using PensionRules.Diagnostics;
using PensionRules.Documents.Sources;
using PensionRules.Documents.Tables;

namespace PensionRules.Documents.Structure;

/// <summary>Splits a document into the things that are read, and reports what is neither these nor prose.</summary>
internal sealed class ItemReader(SourceText source, DiagnosticBag diagnostics)
{
    private static readonly BothLanguages NestedTable = new("表格", "table");
    private static readonly BothLanguages NestedHeading = new("标题", "heading");
    private static readonly BothLanguages NestedFence = new("代码块", "fenced block");

    private readonly LineGuard _lines = new(source, diagnostics);
    private readonly HtmlReader _html = new(source, diagnostics);
    private readonly List<DocumentItem> _items = [];

    /// <summary>Splits the document.</summary>
    /// <returns>The things that are read, in order; null when the document is nested too deep.</returns>
    public List<DocumentItem>? Read()
    {
        if (MarkdownBlocks.Read(source, diagnostics) is not { } blocks)
        {
            return null;
        }

        ReportMissingTitle(blocks);
        foreach (SourceBlock block in blocks)
        {
            Read(block);
        }

        _lines.Report();
        return _items;
    }

    private void ReportMissingTitle(List<SourceBlock> blocks)
    {
        SourceBlock? first = blocks.Find(b => b.Kind != BlockKind.Comment);
        if (first is not ({ Kind: BlockKind.Heading, Level: 1 } or { Kind: BlockKind.UnderlinedHeading }))
        {
            diagnostics.Add(DiagnosticRules.MissingTitle, source.At(first?.FirstLine ?? 1, first?.Column ?? 1));
        }
    }

    private void Read(SourceBlock block)
    {
        SourceLocation location = source.At(block.FirstLine, block.Column);
        switch (block.Kind)
        {
            case BlockKind.Heading:
                _items.Add(new DocumentItem(location, new HeadingReader(source, diagnostics).Read(block), null, null));
                break;
            case BlockKind.UnderlinedHeading:
                diagnostics.Add(DiagnosticRules.UnderlinedHeading, source.StartOf(block.LastLine));
                break;
            case BlockKind.Fence:
                _items.Add(new DocumentItem(location, null, null, block));
                break;
            case BlockKind.Paragraph:
                ReadParagraph(block);
                return;
            case BlockKind.IndentedCode:
                _lines.TakeRows(block, at => diagnostics.Add(DiagnosticRules.BarInIndentedCode, at));
                return;
            case BlockKind.Comment:
                _html.Check(block);
                break;
            case BlockKind.Html:
                _html.Refuse(block);
                break;
            case BlockKind.Container:
                _lines.TakeRows(block, at => diagnostics.Add(DiagnosticRules.NestedBlock, at, NestedTable));
                break;
            case BlockKind.NestedHeading:
                diagnostics.Add(DiagnosticRules.NestedBlock, location, NestedHeading);
                break;
            case BlockKind.NestedFence:
                diagnostics.Add(DiagnosticRules.NestedBlock, location, NestedFence);
                break;
            default:
                return;
        }

        _lines.Take(block.FirstLine, block.LastLine);
    }

    private void ReadParagraph(SourceBlock block)
    {
        if (TableCutter.IsRow(source, block.FirstLine))
        {
            TableSyntax table = new TableCutter(source, diagnostics).Cut(block.FirstLine, block.LastLine);
            _items.Add(new DocumentItem(table.Location, null, table, null));
            _lines.Take(block.FirstLine, block.LastLine);
            return;
        }

        for (int line = block.FirstLine; line <= block.LastLine; line++)
        {
            if (TableCutter.IsBareDelimiter(source.Line(line)) && !TableCutter.IsRow(source, line))
            {
                diagnostics.Add(DiagnosticRules.TableWithoutBars, source.StartOf(line));
            }
        }
    }
}
