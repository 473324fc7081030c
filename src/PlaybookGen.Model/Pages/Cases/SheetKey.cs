namespace PlaybookGen.Model;

/// <summary>One entry of a sheet's legend: a tactic colour or a change, with what it means.</summary>
public sealed record SheetKey(TacticColour? Colour, PlanChange? Change, string Letter, string Meaning);
