namespace PlaybookGen.Content;

/// <summary>Says of a case that is marked <c>anonymised</c> what may still tell whom it is about: in its keys, its narrative and its comments alike.</summary>
public static class AnonymityCheck
{
    /// <summary>Each name once, where it stands first.</summary>
    public static IEnumerable<Problem> Of(Written.Map root)
    {
        if (root.WordOf<Provenance>("provenance") != Provenance.Anonymised)
            yield break;
        var standIns = new StandIns();
        var said = new HashSet<string>(StringComparer.Ordinal);
        var lines = root.At.File.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            foreach (var finding in AnonymityScan.Of(lines[i], AnonymityRules.DefaultLevel, standIns).Where(finding => said.Add(finding.Text)))
                yield return Problem(new Location(root.At.File, i + 1, finding.Start + 1), finding);
        }
    }

    private static Problem Problem(Location at, NameFinding finding) => finding.Kind switch
    {
        NameKind.Mail or NameKind.Telephone => Problems.ContactIsTold(at, finding.Text, finding.Replacement),
        NameKind.Company => Problems.CompanyIsNamed(at, finding.Text, finding.Replacement),
        NameKind.Person => Problems.PersonIsNamed(at, finding.Text, finding.Replacement),
        _ => Problems.AmountIsExact(at, finding.Text, finding.Replacement),
    };
}
