using System.Text.RegularExpressions;

namespace PensionRules.Tests.Support.Servers;

/// <summary>
/// A PostgreSQL of its own: made in a temporary folder, listening on a Unix socket in it and nowhere else, gone with the test.
/// Its user is <see cref="User"/>, its database <c>postgres</c>.
/// </summary>
internal sealed class PostgreSqlServer : IDisposable
{
    public const string User = "pension";

    // Nothing here outlives the test, so nothing is forced to disk.
    private const string Settings =
        "-c listen_addresses='' -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=20 "
        + "-c shared_buffers=256MB -c work_mem=256MB -c max_wal_size=4GB -c jit=off";

    public PostgreSqlServer()
    {
        Folder = Directory.CreateTempSubdirectory("pr-pg-").FullName;
        AppDomain.CurrentDomain.ProcessExit += OnExit;
        if (ExternalTools.IsRoot)
        {
            ChildProcess.Run("chown", ["postgres:postgres", Folder]);
        }

        RunAsServer("initdb", "-D", Data, "-U", User, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        RunAsServer("pg_ctl", "-D", Data, "-l", Path.Combine(Folder, "log"), "-w", "-o", $"-k {Folder} {Settings}", "start");
        IsRunning = true;
    }

    /// <summary>The folder of its socket, for connections from another server: <c>host</c>.</summary>
    public string Folder { get; }

    private bool IsRunning { get; set; }

    private static string Psql => Path.Combine(ExternalTools.PostgreSql!, "psql");

    private string[] Options => ["-h", Folder, "-U", User, "-d", "postgres", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-v", "VERBOSITY=terse"];

    private string Data => Path.Combine(Folder, "data");

    /// <summary>Runs statements, the first error ending them.</summary>
    /// <returns>The rows, a line each, columns separated by <c>|</c>, NULL empty.</returns>
    /// <exception cref="ServerException">An error, with the server's message.</exception>
    public string Execute(string sql) => Run(["-At"], writer => writer.Write(sql), output => output.ReadToEnd()).TrimEnd('\n');

    /// <summary>Fills a table.</summary>
    /// <param name="target"><c>t (a, b)</c>.</param>
    /// <param name="write">Writes the rows in PostgreSQL's text form: columns separated by TAB, NULL as <c>\N</c>.</param>
    public void CopyIn(string target, Action<TextWriter> write) =>
        Run(["-c", $"COPY {target} FROM STDIN"], write, output => output.ReadToEnd());

    /// <summary>Reads what a query gives in PostgreSQL's text form, while it comes.</summary>
    public T CopyOut<T>(string query, Func<TextReader, T> read) =>
        Run(["-c", $"COPY ({query}) TO STDOUT"], _ => { }, read);

    /// <summary>A session that stays open: statements go to its standard input, rows come from its standard output.</summary>
    public System.Diagnostics.Process Open() => ChildProcess.Start(Psql, [.. Options, "-At"]);

    /// <summary>Waits until a query gives something.</summary>
    /// <exception cref="TimeoutException">It does not within half a minute.</exception>
    public void WaitFor(string query, string result)
    {
        for (int i = 0; i < 300; i++)
        {
            if (Execute(query) == result)
            {
                return;
            }

            Thread.Sleep(100);
        }

        throw new TimeoutException($"'{query}' is not '{result}'.");
    }

    /// <summary>Ends the server at once, as a crash would.</summary>
    public void Kill()
    {
        if (IsRunning)
        {
            IsRunning = false;
            RunAsServer("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");
        }
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        Kill();
        Directory.Delete(Folder, recursive: true);
    }

    private T Run<T>(string[] options, Action<TextWriter> input, Func<TextReader, T> read) => ChildProcess.Run(Psql, [.. Options, .. options], input, read);

    private void OnExit(object? sender, EventArgs e) => Dispose();

    // The server refuses to run as root. Its descendants keep no stream of ours, or reading it would not end.
    private void RunAsServer(string program, params string[] arguments)
    {
        string command = string.Join(' ', arguments.Prepend(Path.Combine(ExternalTools.PostgreSql!, program)).Select(Quote))
            + $" > {Quote(Path.Combine(Folder, program + ".out"))} 2>&1";
        string[] shell = ["sh", "-c", $"cd {Quote(Folder)} && {command}"];
        string[] line = ExternalTools.IsRoot
            ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", .. shell]
            : shell;
        try
        {
            ChildProcess.Run(line[0], line[1..]);
        }
        catch (ServerException)
        {
            throw new ServerException(Regex.Replace(File.ReadAllText(Path.Combine(Folder, program + ".out")), @"\s+", " ", RegexOptions.None, TimeSpan.FromSeconds(1)));
        }
    }

    private static string Quote(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
