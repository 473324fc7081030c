using PlaybookGen.Browser.Machine;

if (args is not [var folder, .. var rest] || rest.Length > 1)
{
    await Console.Error.WriteLineAsync("usage: dotnet run --project tests/PlaybookGen.Browser -- FOLDER [CONTENT]   pictures of one page of each kind");
    return 2;
}

var site = await PublishedSite.BuildAsync(rest is [var content] ? content : Repository.Folder("content"));
foreach (var picture in await Screenshots.TakeAsync(site, Directory.CreateDirectory(folder).FullName))
    Console.WriteLine(picture);
return 0;
