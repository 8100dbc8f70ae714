using System.Diagnostics;
using System.Text.Json;

namespace PensionRules.Tests.Support.Servers;

/// <summary>A DuckDB in memory, through Node: statements go in, rows come out as text.</summary>
internal sealed class DuckDb : IDisposable
{
    private readonly Process _node;

    public DuckDb()
    {
        _node = ChildProcess.Start(ExternalTools.Node!, [Path.Combine(AppContext.BaseDirectory, "duckdb.mjs"), ExternalTools.NodeFolder!]);
        AppDomain.CurrentDomain.ProcessExit += OnExit;
    }

    /// <summary>Runs statements.</summary>
    /// <returns>The rows of the last, each value as DuckDB writes it, NULL as null.</returns>
    /// <exception cref="ServerException">An error, with DuckDB's message.</exception>
    public IReadOnlyList<string?[]> Execute(string sql)
    {
        _node.StandardInput.WriteLine(JsonSerializer.Serialize(sql));
        _node.StandardInput.Flush();
        string answer = _node.StandardOutput.ReadLine() ?? throw new ServerException(_node.StandardError.ReadToEnd());
        using JsonDocument json = JsonDocument.Parse(answer);
        return json.RootElement.ValueKind == JsonValueKind.String
            ? throw new ServerException(json.RootElement.GetString()!)
            : [.. json.RootElement.EnumerateArray().Select(r => r.EnumerateArray().Select(v => v.GetString()).ToArray())];
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        _node.StandardInput.Close();
        if (!_node.WaitForExit(5_000))
        {
            _node.Kill();
        }

        _node.Dispose();
    }

    private void OnExit(object? sender, EventArgs e) => Dispose();
}
