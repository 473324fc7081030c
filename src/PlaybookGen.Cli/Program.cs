using System.Globalization;
using System.Text;
using PlaybookGen.Cli;

// The only place that looks at the machine: arguments, folder, language, terminal. From here on everything is passed.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var folder = Directory.GetCurrentDirectory();
var settings = Path.Combine(folder, SpokenLanguage.ContentFolder(args), "site.yaml");
var locale = new[] { "LC_ALL", "LC_MESSAGES", "LANG" }.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
var language = SpokenLanguage.Of(File.Exists(settings) ? await File.ReadAllTextAsync(settings) : "", locale ?? CultureInfo.CurrentUICulture.Name);
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

var isTerminal = !Console.IsOutputRedirected && !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
var showsProgress = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";
// Millions of lines may come: the console's own writer hands them to the system in pieces of 256 letters.
await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16) { AutoFlush = true };
var summaryPath = Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY");
using var summary = string.IsNullOrEmpty(summaryPath) ? null : new StreamWriter(summaryPath, append: true);
var caller = new Caller(folder, TextWriter.Synchronized(output), Console.Error, language, isTerminal) { StepSummary = summary, ShowsProgress = showsProgress, Today = DateOnly.FromDateTime(DateTime.Now) };
return (int)await PlaybookCommand.Run(args, caller, CancellationToken.None);
