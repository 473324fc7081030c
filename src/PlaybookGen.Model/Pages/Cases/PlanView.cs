namespace PlaybookGen.Model;

/// <summary>One state of a plan, drawn and told: the drawing and the text hold the same.</summary>
public sealed record PlanView(Sheet Sheet, PlanOutline Outline);
