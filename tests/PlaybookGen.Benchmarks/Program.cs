using PlaybookGen.Benchmarks.Libraries;
using PlaybookGen.Benchmarks.Mining;
using PlaybookGen.Benchmarks.Verify;

return args switch
{
    ["verify", var directory] => Verification.Run(directory, Console.Out),
    ["closed", var file, var minSupport] => ClosedTiming.Run(file, int.Parse(minSupport, System.Globalization.CultureInfo.InvariantCulture), Console.Out),
    ["patterns", var folder] => LibraryReport.Run(folder, Console.Out),
    ["calibrate", var folder, var libraries] => Calibration.Run(folder, int.Parse(libraries, System.Globalization.CultureInfo.InvariantCulture), Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        verify DIR               compares the mining core with a folder of reference results; exit code 1 on any difference
        patterns DIR             the patterns of a content folder, with time and memory
        calibrate DIR N          the content folder with its results handed round N times: how often is something called proven?
        closed FILE MINSUPPORT   one closed mining run, with its time and memory
        """);
    return 2;
}
