namespace PlaybookGen.Model;

/// <summary>What each form of a made drill asks and hints at. The build and the browser, which gets them as data, have the same.</summary>
public sealed partial class Words
{
    /// <summary>The question; that about causes has <c>{0}</c> where it tells how many organisations.</summary>
    public string Question(DrillForm form) => form switch
    {
        DrillForm.Mend => MendQuestion,
        DrillForm.Fact => FactQuestion,
        DrillForm.Invert => InvertQuestion,
        DrillForm.Signal => SignalQuestion,
        DrillForm.Cause => CauseQuestion("{0}"),
        DrillForm.Tactic => TacticQuestion,
        DrillForm.GpoGoal => GpoQuestion(Principle.Goal),
        DrillForm.GpoPair => GpoQuestion(Principle.Pair),
        DrillForm.GpoOpportunity => GpoQuestion(Principle.Opportunity),
        DrillForm.RatioFew => FewQuestion,
        DrillForm.RatioRising => ChangeQuestion(rising: true),
        DrillForm.RatioFalling => ChangeQuestion(rising: false),
        DrillForm.Verdict => VerdictQuestion,
        DrillForm.DropOfThree => DropQuestion(3),
        DrillForm.DropOfFour => DropQuestion(4),
        DrillForm.PredictNext => PredictNext,
        DrillForm.PredictFor => PredictFor,
        _ => CompareQuestion,
    };

    /// <summary>Shown one at a time, before the answer.</summary>
    public IReadOnlyList<string> Hints(DrillForm form) => form switch
    {
        DrillForm.Mend => [MendHintBoth, MendHintOthers],
        DrillForm.Fact => [FactHintCheck, FactHintWords],
        DrillForm.Invert => [InvertHintWho, InvertHintRest],
        DrillForm.Signal => [SignalHintBehind, SignalHintRest],
        DrillForm.Cause => [CauseHint, CauseHintRest],
        DrillForm.Tactic => [TacticServesHint, PredictHintRest],
        DrillForm.GpoGoal => [GpoHint(Principle.Goal), GpoHintRest],
        DrillForm.GpoPair => [GpoHint(Principle.Pair), GpoHintRest],
        DrillForm.GpoOpportunity => [GpoHint(Principle.Opportunity), GpoHintRest],
        DrillForm.RatioFew => [FewHint, FewHintRest],
        DrillForm.RatioRising => [ChangeHint(rising: true), ChangeHintRest],
        DrillForm.RatioFalling => [ChangeHint(rising: false), ChangeHintRest],
        DrillForm.Verdict => [VerdictHintOrder, VerdictHintEnough],
        DrillForm.DropOfThree or DrillForm.DropOfFour => [DropHint, DropHintRest],
        DrillForm.PredictNext or DrillForm.PredictFor => [PredictHintLearned, PredictHintRest],
        _ => [CompareHint, CompareHintRest],
    };
}
