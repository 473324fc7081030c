namespace PlaybookGen.Model;

/// <summary>How a field of the form is filled in.</summary>
public enum FieldKind
{
    /// <summary>One line of words.</summary>
    Line,

    /// <summary>Several lines of words.</summary>
    Text,

    /// <summary>A list of texts, one a line.</summary>
    Lines,

    Number,

    /// <summary>Shown in percent, kept as a share from 0 to 1.</summary>
    Percent,

    Date,

    /// <summary>One of a few words.</summary>
    Choice,

    /// <summary>Yes, no, or not said.</summary>
    YesNo,

    /// <summary>One term of the vocabulary.</summary>
    Term,

    /// <summary>Several terms of the vocabulary.</summary>
    Terms,

    /// <summary>Which 中間目的 of the same plan a 施策 serves.</summary>
    Served,
}
