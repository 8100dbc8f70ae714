namespace PensionRules.Cli.Crosschecking;

/// <summary>How many rows and people there were.</summary>
internal sealed class CrosscheckTally
{
    public long ResidentRows { get; set; }

    public long ResidentPeople { get; set; }

    public long EmployeeRows { get; set; }

    public long EmployeePeople { get; set; }

    public long InBoth { get; set; }
}
