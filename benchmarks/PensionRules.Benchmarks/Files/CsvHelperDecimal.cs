using CsvHelper;

namespace PensionRules.Benchmarks.Files;

/// <summary>The same file by CsvHelper and <c>decimal</c>, as one would write it: typed fields in, typed fields out.</summary>
internal static class CsvHelperDecimal
{
    private static readonly string[] Outputs =
        ["basic_pension", "account_pension", "transitional_pension", "guarantee_supplement", "industry_supplement", "monthly_pension", "lump_sum", "findings"];

    public static void Run(string input, string output)
    {
        using CsvReader reader = CsvReader.FromFile(input, new CsvReaderOptions { Separator = ',' });
        using CsvWriter writer = CsvWriter.ToFile(output, new CsvWriterOptions { NewLine = "\n" });
        writer.WriteHeader([.. reader.Headers, .. Outputs]);
        while (reader.Read())
        {
            Person person = new(
                reader.Parse<decimal>(0), reader.Parse<int>(1), reader.Parse<int>(2), reader.Parse<decimal>(3), reader.Parse<decimal>(4));
            for (int i = 0; i < 5; i++)
            {
                writer.WriteField(reader.GetSpan(i));
            }

            Write(writer, HandWritten.Calculate(person));
        }
    }

    private static void Write(CsvWriter writer, in Pension pension)
    {
        writer.WriteField(pension.Basic, "F2");
        writer.WriteField(pension.Account, "F2");
        writer.WriteField(pension.Transitional, "F2");
        writer.WriteField(pension.Guarantee, "F2");
        writer.WriteField(pension.Industry, "F2");
        writer.WriteField(pension.Monthly, "F2");
        writer.WriteField(pension.LumpSum, "F2");
        writer.WriteField(string.Empty);
        writer.EndRecord();
    }
}
