namespace PlaybookGen.Content;

/// <summary>What reading a content folder gives.</summary>
/// <param name="Playbook">Null when any problem is an error.</param>
/// <param name="SoundCases">The cases that can be read by themselves, whatever is wrong with the rest.</param>
/// <param name="Problems">Sorted by file and place; of a file with very many, the first and their number.</param>
/// <param name="Language">The language that the site's own words and the messages are in.</param>
public sealed record Reading(Playbook? Playbook, IReadOnlyList<SuccessCase> SoundCases, IReadOnlyList<Problem> Problems, Language Language);
