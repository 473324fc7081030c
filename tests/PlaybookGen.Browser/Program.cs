using PlaybookGen.Browser.Machine;

if (args is not [var first, .. var rest] || rest.Length > 1)
{
    await Console.Error.WriteLineAsync(
        """
        usage: dotnet run --project tests/PlaybookGen.Browser -- FOLDER [CONTENT]   pictures of one page of each kind
               dotnet run --project tests/PlaybookGen.Browser -- guide              the pictures of CONTRIBUTING.md, anew
        """);
    return 2;
}

var pictures = first == "guide"
    ? await GuidePictures.TakeAsync(Repository.Folder(".github/images"))
    : await Screenshots.TakeAsync(
        await PublishedSite.BuildAsync(rest is [var content] ? content : Repository.Folder("content")),
        Directory.CreateDirectory(first).FullName);
foreach (var picture in pictures)
    Console.WriteLine(picture);
return 0;
