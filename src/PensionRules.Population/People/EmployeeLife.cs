using System.Runtime.InteropServices;

namespace PensionRules.Population.People;

/// <summary>A working life: what an employee's row is written from. Months count as in columns.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct EmployeeLife
{
    /// <summary>A position in <see cref="Places"/>.</summary>
    public int Place;

    /// <summary>A position in <see cref="EmployeeCategories"/>.</summary>
    public int Category;

    public int Retirement;

    public int AgeMonths;

    /// <summary>The first month at work.</summary>
    public int Start;

    public int PaidMonths;

    public int MonthsBeforeAccount;

    /// <summary>In ten-thousandths.</summary>
    public int Index;

    public long WageFen;

    public long BalanceFen;

    public readonly int Birth => Retirement - AgeMonths;
}
