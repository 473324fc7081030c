using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>A file that the command line names.</summary>
internal static class InputFile
{
    private const int MaxMegabytes = 16;

    /// <summary>Its text. That it isn't there or is far too large is wrong use.</summary>
    public static string Text(Caller caller, string path)
    {
        var file = new FileInfo(caller.FullPath(path));
        if (!file.Exists)
            throw new WrongUseException(Problems.FileIsMissing(path));
        return file.Length <= MaxMegabytes * 1024L * 1024
            ? File.ReadAllText(file.FullName)
            : throw new WrongUseException(Problems.FileIsTooLargeToRead(path, MaxMegabytes));
    }
}
