namespace PensionRules.Tests.Population.Sql;

/// <summary>Compares the results of a database with what they have to be.</summary>
internal static class SqlFiles
{
    public static void AssertEqual(SqlPeople people, string actual, Func<string, string> describe)
    {
        using StreamReader expectedLines = new(people.Expected);
        using StreamReader actualLines = new(actual);
        for (int row = 0; ; row++)
        {
            string? expectedLine = expectedLines.ReadLine();
            string? actualLine = actualLines.ReadLine();
            if (expectedLine != actualLine)
            {
                Assert.Fail(describe($"{File.ReadLines(people.People).ElementAtOrDefault(row)}\n expected {expectedLine}\n actual   {actualLine}"));
            }

            if (expectedLine is null)
            {
                return;
            }
        }
    }
}
