namespace PensionRules.Population.Csv;

/// <summary>How the cells of a column are read.</summary>
internal enum FieldKind
{
    /// <summary>Not: it is carried to the results as it stands.</summary>
    Skip,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A day, 2024-05-01.</summary>
    Date,

    /// <summary>A month, 2024-05.</summary>
    Month,

    /// <summary>A year, four digits.</summary>
    Year,

    /// <summary>A region's code, six digits, or its name.</summary>
    Region,

    /// <summary>One of some words: a choice by name or id, yes or no.</summary>
    Word,
}
