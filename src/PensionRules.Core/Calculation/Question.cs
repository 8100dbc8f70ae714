using NodaTime;
using PensionRules.Plans;
using PensionRules.Policies;

namespace PensionRules.Calculation;

/// <summary>What is asked of a policy set, whoever the person is: the terms, the readings, what is the same for everybody.</summary>
internal sealed class Question
{
    private readonly IReadOnlyList<Term> _targets;

    public Question(
        PolicySet set, IReadOnlyList<Term> asked, IReadOnlyDictionary<Term, int> readings, LocalDate? knownAt, IReadOnlyList<Term>? besides = null,
        IReadOnlyList<Term>? notices = null)
    {
        Set = set;
        bool isMore = besides is { Count: > 0 };
        Asked = isMore ? [.. asked, .. besides!.Except(asked)] : asked;
        Readings = readings;
        KnownAt = knownAt;
        AsksForOutputs = ReferenceEquals(asked, set.OutputTerms);
        bool isUsual = AsksForOutputs && !isMore && notices is null;
        _targets = isUsual ? set.DefaultTargets : [.. Asked, .. set.RequirementTerms, .. notices ?? set.NoticeTerms];
    }

    public PolicySet Set { get; }

    public IReadOnlyList<Term> Asked { get; }

    /// <summary>Whether nobody named terms: the outputs of the scheme are asked for.</summary>
    public bool AsksForOutputs { get; }

    public IReadOnlyDictionary<Term, int> Readings { get; }

    public LocalDate? KnownAt { get; }

    public Plan PlanFor(IReadOnlySet<Term> given, CandidateChoice candidates) =>
        Set.PlanFor(new PlanShape(_targets, given, Readings, candidates, KnownAt));

    /// <summary>A plan for terms of which some are given to some people only.</summary>
    public Plan PlanFor(IReadOnlySet<Term> given, IReadOnlySet<Term> perhaps) =>
        Set.PlanFor(new PlanShape(_targets, given, Readings, CandidateChoice.First, KnownAt) { Perhaps = perhaps, HasNoRows = true });

    public Receipt ReceiptOf(Plan plan)
    {
        List<ChosenReading> switches = [];
        foreach (TermPlan term in plan.Terms.Values)
        {
            if (term.Definition is SwitchDefinition definition)
            {
                bool isChosen = Readings.TryGetValue(term.Term, out int reading);
                switches.Add(new ChosenReading(term.Term, definition.ReadingAt(isChosen ? reading : definition.Default), !isChosen));
            }
        }

        return new Receipt(Set.Id, Set.ContentHash, Receipt.CurrentVersion, switches, KnownAt);
    }
}
