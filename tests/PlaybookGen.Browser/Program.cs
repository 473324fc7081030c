using PlaybookGen.Browser.Machine;

if (args is not [var first, .. var rest] || rest.Length > 1)
{
    await Console.Error.WriteLineAsync(
        """
        usage: dotnet run --project tests/PlaybookGen.Browser -- FOLDER [CONTENT]   pictures of one page of each kind
               dotnet run --project tests/PlaybookGen.Browser -- guide              the pictures of CONTRIBUTING.md, anew
               dotnet run --project tests/PlaybookGen.Browser -- readme             the pictures of the README, anew
        """);
    return 2;
}

var images = Repository.Folder(".github/images");
var pictures = first switch
{
    "guide" => await GuidePictures.TakeAsync(images),
    "readme" => await ReadmePictures.TakeAsync(await PublishedSite.Shipped, images),
    _ => await Screenshots.TakeAsync(
        await PublishedSite.BuildAsync(rest is [var content] ? content : Repository.Folder("content")),
        Directory.CreateDirectory(first).FullName),
};
foreach (var picture in pictures)
    Console.WriteLine(picture);
return 0;
