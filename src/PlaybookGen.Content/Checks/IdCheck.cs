namespace PlaybookGen.Content;

/// <summary>Finds files of one kind with the same name, of which one lies in the folder for practice: their pages would have one address.</summary>
public static class IdCheck
{
    public static IEnumerable<Problem> Check(IReadOnlyList<ReadFile> files) =>
        files.Where(file => file.Place.Facet is null)
            .GroupBy(file => (file.Place.Kind, file.Place.Id))
            .SelectMany(same => same.Skip(1).Select(file => Problems.FileIdIsTaken(new Location(file.Source, 1, 1), file.Place.Id, same.First().Source.Path)));
}
