namespace PlaybookGen.Model;

/// <summary>The round that all the methods belong to: whom to help, what for, how, then doing it, looking back, and making a pattern of it; then the next.</summary>
public enum MethodStep
{
    Choose,
    Define,
    Plan,
    Act,
    Review,
    Spread,
}
