namespace PensionRules.Documents.Sources;

/// <summary>What a block of Markdown is to the reader.</summary>
internal enum BlockKind
{
    /// <summary>Anything else: a line across the page, link definitions.</summary>
    Other,

    /// <summary><c># heading</c>.</summary>
    Heading,

    /// <summary>A heading made by a line of <c>=</c> or <c>-</c> under it.</summary>
    UnderlinedHeading,

    /// <summary>Prose, or a table: its extension is off, so that rows reach us as they are written.</summary>
    Paragraph,

    /// <summary>A fenced code block.</summary>
    Fence,

    /// <summary>An indented code block.</summary>
    IndentedCode,

    /// <summary>An HTML comment.</summary>
    Comment,

    /// <summary>Any other HTML.</summary>
    Html,

    /// <summary>A list or a quote.</summary>
    Container,

    /// <summary>A heading inside a list or a quote.</summary>
    NestedHeading,

    /// <summary>A fenced code block inside a list or a quote.</summary>
    NestedFence,
}
