using PensionRules.Calculation;

namespace PensionRules.Tests.Oracle;

/// <summary>What a province makes of the method of 2005, as the list of the rulebook has it.</summary>
/// <param name="Id">The policy set.</param>
/// <param name="Transition">What the years before accounts are multiplied with.</param>
/// <param name="PerMille">The coefficient, in thousandths a year.</param>
internal sealed record EmployeeProvince(string Id, TransitionShape Transition, int PerMille)
{
    public static readonly EmployeeProvince[] All =
    [
        new("liaoning-employee-2006", TransitionShape.Mean, 14) { HasBases = true },
        new("hubei-employee-2006", TransitionShape.Indexed, 12),
        new("hunan-employee-2006", TransitionShape.Indexed, 13),
        new("jiangxi-employee-2006", TransitionShape.Indexed, 13),
        new("shaanxi-employee-2006", TransitionShape.Indexed, 14),
        new("fujian-employee-2006", TransitionShape.Indexed, 13),
        new("anhui-employee-2006", TransitionShape.Indexed, 13) { AreYearsTenthUp = true },
        new("hainan-employee-2006", TransitionShape.Indexed, 14),
        new("gansu-employee-2006", TransitionShape.Indexed, 12),
        new("sichuan-employee-2006", TransitionShape.Mean, 13),
        new("heilongjiang-employee-2006", TransitionShape.Indexed, 12),
        new("inner-mongolia-employee-2006", TransitionShape.IndexAtLeastOne, 12),
        new("tianjin-employee-2006", TransitionShape.SecondIndex, 10),
        new("guangxi-employee-2006", TransitionShape.None, 0) { IsTenthUp = true },
        new("shanghai-employee-2006", TransitionShape.None, 0) { IsTenthUp = true },
        new("national-employee-2005", TransitionShape.None, 0),
    ];

    public static EmployeeProvince Liaoning => All[0];

    /// <summary>Whether each part is rounded up to a tenth.</summary>
    public bool IsTenthUp { get; init; }

    /// <summary>Whether its reading of the switch is years rounded up to a tenth.</summary>
    public bool AreYearsTenthUp { get; init; }

    /// <summary>Whether its bases by year are in the document.</summary>
    public bool HasBases { get; init; }

    public PolicyInputs Inputs(NationalPerson person)
    {
        PolicyInputs inputs = [];
        foreach ((string term, InputValue value) in person.ToInputs())
        {
            // The province's own default is what is tested there.
            if (!(AreYearsTenthUp && term == "years_precision"))
            {
                inputs.Add(term, value);
            }
        }

        if (Transition == TransitionShape.SecondIndex)
        {
            inputs.Add("transition_index", person.SecondIndex / 10_000m);
        }

        return inputs;
    }
}
