using System.Text;

namespace PensionRules.Explanations;

/// <summary>The one writer of explanations: Markdown, or its plain form with the marks left out.</summary>
internal sealed class Page(bool isMarkdown)
{
    private readonly StringBuilder _text = new(4096);

    public StringBuilder Text => _text;

    public bool IsMarkdown => isMarkdown;

    public override string ToString() => _text.ToString();

    public void Heading(string text)
    {
        Gap();
        _text.Append(isMarkdown ? "## " : string.Empty).Append(text).Append('\n');
        _text.Append(isMarkdown ? "\n" : string.Empty);
    }

    public void Paragraph(string text)
    {
        Gap();
        _text.Append(text).Append('\n');
    }

    /// <summary>Begins an item of a list; what is appended to <see cref="Text"/> until <see cref="End"/> belongs to it.</summary>
    public StringBuilder Item() => _text.Append(isMarkdown ? "- " : "· ");

    /// <summary>Begins a line below an item.</summary>
    public StringBuilder Below()
    {
        // Two blanks before the line break keep the lines apart in Markdown.
        if (isMarkdown && _text.Length > 0 && _text[^1] == '\n')
        {
            _text.Insert(_text.Length - 1, "  ");
        }

        return _text.Append(isMarkdown ? "  " : "    ");
    }

    public void End() => _text.Append('\n');

    public StringBuilder Strong(string text) =>
        isMarkdown ? _text.Append("**").Append(text).Append("**") : _text.Append(text);

    private void Gap()
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }
    }
}
