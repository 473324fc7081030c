using PlaybookGen.Benchmarks.Building;
using PlaybookGen.Benchmarks.Libraries;
using PlaybookGen.Benchmarks.Mining;
using PlaybookGen.Benchmarks.Searching;
using PlaybookGen.Benchmarks.Verify;

return args switch
{
    ["build", var folder] => BuildMeasurement.Run(folder, Console.Out),
    ["verify", var directory] => Verification.Run(directory, Console.Out),
    ["closed", var file, var minSupport] => ClosedTiming.Run(file, Number(minSupport), Console.Out),
    ["miners", var directory, var playbook, .. var others] => Miners.Run(directory, playbook, others, Console.Out),
    ["patterns", var folder] => LibraryReport.Run(folder, null, Console.Out),
    ["patterns", var folder, var truth] => LibraryReport.Run(folder, truth, Console.Out),
    ["calibrate", var generator, "null", var arm, var size, var libraries, var first] => Calibration.Nothing(generator, NullArm.Parse(arm), Number(size), Number(libraries), Number(first), Console.Out),
    ["calibrate", var generator, "planted", var size, var seeds, var first] => Calibration.Planted(generator, Number(size), Number(seeds), Number(first), Console.Out),
    ["calibrate", var generator] => Calibration.Run(generator, 400, 3, 1, Console.Out),
    ["calibrate", var generator, var libraries, var seeds] => Calibration.Run(generator, Number(libraries), Number(seeds), 1, Console.Out),
    ["calibrate", var generator, var libraries, var seeds, var first] => Calibration.Run(generator, Number(libraries), Number(seeds), Number(first), Console.Out),
    ["search", var folder] => await SearchMeasurement.RunAsync(folder, null, Console.Out),
    ["search", var folder, var modules] => await SearchMeasurement.RunAsync(folder, modules, Console.Out),
    _ => Usage(),
};

static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

static int Usage()
{
    Console.Error.WriteLine("""
        build DIR                a whole build of a content folder by stage: time, memory, and what was written
        verify DIR               compares the mining core with a folder of reference results; exit code 1 on any difference
        patterns DIR [TRUTH]     the patterns of a content folder, with time and memory; with TRUTH, a file of what was planted, how they agree
        calibrate COMMAND [N SEEDS [FIRST]]   how often something is called proven in N (400) libraries without any effect, half as many of 1,000 cases, in
                                 each arm, and what is found of what was planted, for SEEDS (3) libraries a size, from seed FIRST (1);
                                 COMMAND --cases N --seed S --out DIR --truth FILE writes a library
        calibrate COMMAND null ARM SIZE N FIRST      one arm alone: letters put together, i industries differ, o several cases an organisation,
                                 c conditions decide, p in pairs too, x and choose the tactics, k losses by conditions of their own; - shuffles
        calibrate COMMAND planted SIZE SEEDS FIRST   one size alone
        search DIR [MODULES]     the search of a content folder in Chromium, beside Pagefind and MiniSearch if MODULES holds them
        closed FILE MINSUPPORT   one closed mining run, with its time and memory
        miners DIR PLAYBOOK [OTHER…]   closed mining of every reference set beside other miners, run by turns: PLAYBOOK is our command, each OTHER a command
                                 line in quotes with FILE, SETS, SUPPORT or SHARE in it, such as "lcm Cf FILE SUPPORT SETS" or
                                 "java -jar spmf.jar run FPClose FILE SETS SHARE"; exit code 1 if we count wrong or one on java takes less processor time
        """);
    return 2;
}
