using NodaTime;
using PensionRules.Accounts;
using PensionRules.Bridging;
using PensionRules.Calculation;
using PensionRules.Employees;
using PensionRules.Policies;
using PensionRules.Residents;
using PensionRules.Typed;

namespace PensionRules;

/// <summary>Where and when something happens, or which policy set is meant: what a typed record is calculated under. Immutable and safe to use from many threads.</summary>
public sealed class LawSelection
{
    private readonly Func<string, Resolution> _resolve;
    private readonly YearMonth? _month;
    private readonly LocalDate? _day;
    private readonly CalculationOptions _options;

    internal LawSelection(Func<string, Resolution> resolve, YearMonth? month, LocalDate? knownAt, LocalDate? day = null)
    {
        _resolve = resolve;
        _month = month;
        _day = day;
        _options = new CalculationOptions { KnownAt = knownAt };
    }

    /// <summary>The policy set of a scheme, or the reason why there is none.</summary>
    /// <param name="scheme">The scheme's id.</param>
    /// <returns>The set, or the reason.</returns>
    public Resolution Resolve(string scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return _resolve(scheme);
    }

    /// <summary>Calculates an employee's pension.</summary>
    /// <param name="person">What it is calculated from.</param>
    /// <returns>The amounts, or what stands in the way.</returns>
    /// <exception cref="ArgumentException">The policy set that was named is of another scheme.</exception>
    public EmployeePension Calculate(EmployeeRetirement person) => new(StateOf(person));

    /// <summary>Calculates a month's contributions of an employee and the enterprise.</summary>
    /// <param name="month">What they are calculated from.</param>
    /// <returns>The amounts, or what stands in the way.</returns>
    /// <exception cref="ArgumentException">The policy set that was named is of another scheme.</exception>
    public EmployeeContributions Calculate(EmployeeContributionMonth month) => new(StateOf(month));

    /// <summary>Calculates a resident's pension, or the settlement of the account.</summary>
    /// <param name="person">What it is calculated from.</param>
    /// <returns>The amounts, or what stands in the way.</returns>
    /// <exception cref="ArgumentException">The policy set that was named is of another scheme.</exception>
    public ResidentPension Calculate(ResidentRetirement person) => new(StateOf(person));

    /// <summary>Calculates a year's contribution of a resident, with the subsidies.</summary>
    /// <param name="year">What it is calculated from.</param>
    /// <returns>The amounts, or what stands in the way.</returns>
    /// <exception cref="ArgumentException">The policy set that was named is of another scheme.</exception>
    public ResidentContributions Calculate(ResidentContributionYear year) => new(StateOf(year));

    /// <summary>Settles an employee's individual account: the statement, the schedule of payouts, what becomes of it.</summary>
    /// <param name="account">The account.</param>
    /// <returns>The statement, or what stands in the way.</returns>
    /// <exception cref="ArgumentException">The policy set that was named is of another scheme.</exception>
    public EmployeeAccountStatement Calculate(EmployeeAccount account) => new(StateOf(account));

    /// <summary>Settles a resident's individual account: the statement, the schedule of payouts, what becomes of it.</summary>
    /// <param name="account">The account.</param>
    /// <returns>The statement, or what stands in the way.</returns>
    /// <exception cref="ArgumentException">The policy set that was named is of another scheme.</exception>
    public ResidentAccountStatement Calculate(ResidentAccount account) => new(StateOf(account));

    /// <summary>Says when somebody may retire. The scheme is governed by the month of birth.</summary>
    /// <param name="plan">What is asked.</param>
    /// <returns>The window, or what stands in the way.</returns>
    /// <exception cref="ArgumentException">The policy set that was named is of another scheme.</exception>
    public RetirementWindow Calculate(RetirementPlan plan) => new(StateOf(plan));

    /// <summary>Joins a person's records of the employee and the resident scheme.</summary>
    /// <param name="application">The records.</param>
    /// <returns>Which way, what is refunded and what joins, or what stands in the way.</returns>
    /// <exception cref="ArgumentException">The policy set that was named is of another scheme.</exception>
    public BridgingDecision Calculate(BridgingApplication application) => new(StateOf(application));

    private ResultState StateOf(SchemeInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        Resolution resolution = _resolve(input.Shape.Scheme);
        if (!resolution.IsFound)
        {
            return new ResultState(null, null, [Problem.Of(resolution.Problem)]);
        }

        PolicySet law = resolution.PolicySet;
        if (law.Scheme.Id != input.Shape.Scheme)
        {
            throw new ArgumentException($"'{law.Id}' is of the scheme {law.Scheme.Id}; {input.GetType().Name} is of {input.Shape.Scheme}.", nameof(input));
        }

        PolicyInputs inputs = input.ToInputs();
        if (law.Scheme.GoverningDate is { } governing && Given(governing.Type.Kind) is { } date)
        {
            inputs.Add(governing.Id, date);
        }

        return ResultState.Of(law.Calculate(inputs, _options));
    }

    // A scheme is governed by a month, a year or a day; what was said when the law was chosen is as fine as that, or there is nothing to give.
    private InputValue? Given(TypeKind kind) => kind switch
    {
        TypeKind.Month when _month is { } month => month,
        TypeKind.Year when _month is { } month => month.Year,
        TypeKind.Date when _day is { } day => day,
        _ => null,
    };
}
