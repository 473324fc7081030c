namespace PlaybookGen.Model;

public sealed record YearCount(int Year, int Cases, int PracticeCases);
