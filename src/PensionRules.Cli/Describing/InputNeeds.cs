using PensionRules.Policies;

namespace PensionRules.Cli.Describing;

/// <summary>Tells which inputs a policy set needs: those that the required outputs lack when nothing is given.</summary>
internal sealed class InputNeeds
{
    private readonly PolicySet _set;
    private readonly HashSet<Term> _needed;
    private readonly HashSet<Term> _used;

    public InputNeeds(PolicySet set)
    {
        _set = set;
        _needed = [.. set.Calculate([]).Missing];
        _used = [.. set.OrderOf(set.DefaultTargets, new HashSet<Term>())];
    }

    public InputNeed Of(Term input)
    {
        if (_set.DefinitionOf(input) is not null)
        {
            return InputNeed.Calculated;
        }

        if (_needed.Contains(input))
        {
            return InputNeed.Needed;
        }

        return _used.Contains(input) ? InputNeed.Optional : InputNeed.Unused;
    }
}
