using System.Text;

namespace PensionRules.Tests.Cli;

/// <summary>Output that one thread writes and another waits for.</summary>
internal sealed class LiveText : StringWriter
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly StringBuilder _text = new();
    private int _read;

    public LiveText() => NewLine = "\n";

    public override void Write(char value) => Add(value.ToString());

    public override void Write(string? value) => Add(value ?? string.Empty);

    public override void WriteLine(string? value) => Add(value + "\n");

    /// <summary>Waits until something is written after what was waited for before.</summary>
    /// <returns>What was written up to it and with it.</returns>
    public string WaitFor(string expected)
    {
        lock (_text)
        {
            DateTimeOffset end = TimeProvider.System.GetUtcNow() + Patience;
            while (true)
            {
                string text = _text.ToString(_read, _text.Length - _read);
                int at = text.IndexOf(expected, StringComparison.Ordinal);
                if (at >= 0)
                {
                    _read += at + expected.Length;
                    return text[..(at + expected.Length)];
                }

                TimeSpan left = end - TimeProvider.System.GetUtcNow();
                Assert.True(left > TimeSpan.Zero && Monitor.Wait(_text, left), $"'{expected}' did not come; what came: {text}");
            }
        }
    }

    public override string ToString()
    {
        lock (_text)
        {
            return _text.ToString();
        }
    }

    private void Add(string text)
    {
        lock (_text)
        {
            _text.Append(text);
            Monitor.PulseAll(_text);
        }
    }
}
