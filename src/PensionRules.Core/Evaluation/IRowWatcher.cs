namespace PensionRules.Evaluation;

/// <summary>Looks at the slots after a row of a worksheet or of an aggregate was evaluated, before the next row overwrites them.</summary>
internal interface IRowWatcher
{
    /// <summary>A row of the site was evaluated.</summary>
    void After(object site);
}
