using PlaybookGen.Model;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>A candidate while it is searched for, as indexes into the lists of <see cref="CandidateSearch"/>; -1 where it has none.</summary>
readonly record struct Statement(short FirstContext, short SecondContext, short Outcome, short FirstTactic, short SecondTactic, short ThirdTactic, short Missing)
{
    public static Statement Empty { get; } = new(-1, -1, -1, -1, -1, -1, -1);

    public Statement WithContext(int item) => FirstContext < 0 ? this with { FirstContext = (short)item } : this with { SecondContext = (short)item };

    public Statement WithTactic(int item) =>
        FirstTactic < 0 ? this with { FirstTactic = (short)item } : SecondTactic < 0 ? this with { SecondTactic = (short)item } : this with { ThirdTactic = (short)item };

    public int Length => Count(FirstContext) + Count(SecondContext) + Count(Outcome) + Count(FirstTactic) + Count(SecondTactic) + Count(ThirdTactic) + Count(Missing);

    static int Count(short item) => item < 0 ? 0 : 1;
}
