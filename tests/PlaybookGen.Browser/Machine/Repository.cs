namespace PlaybookGen.Browser.Machine;

public static class Repository
{
    public static string Folder(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PlaybookGen.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests have to run inside the repository.");
        return Path.Combine(folder.FullName, path);
    }
}
