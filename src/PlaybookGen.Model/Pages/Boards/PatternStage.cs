namespace PlaybookGen.Model;

/// <summary>How far a winning pattern has come: 開発中 → 1社目 → 発展 → 浸透. Practice stands apart, since it is no evidence.</summary>
public enum PatternStage
{
    InDevelopment,
    FirstCustomer,
    Developed,
    Spread,
    Practice,
}
