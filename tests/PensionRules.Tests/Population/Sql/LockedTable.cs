using System.Diagnostics;
using PensionRules.Tests.Support.Servers;

namespace PensionRules.Tests.Population.Sql;

/// <summary>Holds the table of people on a server, so that whoever reads it waits.</summary>
internal sealed class LockedTable : IDisposable
{
    private readonly Process _holder;

    public LockedTable(PostgreSqlServer server)
    {
        _holder = server.Open();
        _holder.StandardInput.WriteLine("BEGIN; LOCK TABLE people IN ACCESS EXCLUSIVE MODE; SELECT 'held';");
        _holder.StandardInput.Flush();
        Assert.Equal("held", _holder.StandardOutput.ReadLine());
    }

    public void Dispose()
    {
        _holder.Kill();
        _holder.Dispose();
    }
}
