namespace PlaybookGen.Model;

public sealed record DoseDifference(Link Tactic, string Worked, string Failed);
