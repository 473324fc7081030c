namespace PlaybookGen.Model;

/// <summary>What a drill that is made from the cases asks. The order is the one shown: from reading one sentence to weighing two cases.</summary>
public enum MadeDrillKind
{
    /// <summary>Which of four sentences is a win condition.</summary>
    Mend,

    /// <summary>Which sentence is an interpretation among facts.</summary>
    Fact,

    /// <summary>Which state turns an obstacle round.</summary>
    Invert,

    /// <summary>Which obstacle a customer's words point at.</summary>
    Signal,

    /// <summary>What an obstacle leads to.</summary>
    Cause,

    /// <summary>Which tactic serves an objective.</summary>
    Tactic,

    /// <summary>Which action fills the empty one of goal, pair support and opportunity.</summary>
    Gpo,

    /// <summary>What a ratio says and what a count says.</summary>
    Ratio,

    /// <summary>Not carried out, or a wrong hypothesis.</summary>
    Verdict,

    /// <summary>Which proposed tactic serves none of the plan's objectives.</summary>
    Drop,

    /// <summary>What was added in the next 局面.</summary>
    Predict,

    /// <summary>Which condition decided between two cases that did the same.</summary>
    Compare,
}
