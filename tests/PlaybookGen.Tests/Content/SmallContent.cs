using System.Text;
using PlaybookGen.Content;
using PlaybookGen.Model;

namespace PlaybookGen.Tests.Content;

/// <summary>A small content folder without a fault, into which a test puts what it is about.</summary>
internal static class SmallContent
{
    public const string Case = """
        ---
        title: T
        summary: S
        status: success
        provenance: published
        date: 2024-05
        industry: [i1]
        conditions: [c1]
        obstacles: [b1]
        goal: G
        outcome:
          statement: O
          tags: [o1]
        plan:
          objectives:
            - {id: ob1, state: S1, inverts: b1}
          tactics:
            - {tactic: t1, action: A1, for: [ob1]}
        sources:
          - {title: Src, url: "https://example.org/"}
        ---
        Body.

        """;

    private static readonly (string Path, string Text)[] Files =
    [
        ("site.yaml", "title: Base\n"),
        ("taxonomy/conditions.yaml", "- {id: c1, label: 条件一, synonyms: [紙]}\n- {id: c2, label: 条件二}\n"),
        ("taxonomy/industries.yaml", "- {id: i1, label: 業種一}\n- {id: i2, label: 業種二, parent: i1}\n"),
        ("taxonomy/obstacles.yaml", "- {id: b1, label: 困りごと一, causes: [b2]}\n- {id: b2, label: 困りごと二}\n"),
        ("taxonomy/outcomes.yaml", "- {id: o1, label: 成果一}\n- {id: o2, label: 成果二}\n"),
        ("taxonomy/tactics.yaml", "- {id: t1, label: 施策一}\n- {id: t2, label: 施策二}\n"),
        ("cases/ok.md", Case),
        ("pages/method.md", "---\ntitle: 方法\n---\n# はじめに\nM\n"),
    ];

    /// <summary>Reads the small content with these files put in or in place of its own.</summary>
    public static Reading Read(params (string Path, string Text)[] files) =>
        Read([.. files.Select(file => new ContentFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))]);

    public static Reading Read(params ContentFile[] files) => PlaybookReader.Read(new ContentFiles(
        [
            .. Files.Select(file => new ContentFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))
                .Where(file => files.All(other => other.Path != file.Path))
                .Concat(files).OrderBy(file => file.Path, StringComparer.Ordinal),
        ],
        []));

    /// <summary>The case with one line replaced.</summary>
    public static (string Path, string Text) CaseWith(string line, string replacement) =>
        ("cases/ok.md", Case.Replace(line + "\n", replacement + "\n", StringComparison.Ordinal));

    /// <summary>What is said, in short: <c>7:12 PB1104</c>.</summary>
    public static IReadOnlyList<string> Said(Reading reading) =>
        [.. reading.Problems.Select(problem => $"{problem.At.Line}:{problem.At.Column} {problem.Code}")];

    /// <summary>The message and the fix in Japanese, with the place.</summary>
    public static IReadOnlyList<string> Told(Reading reading) =>
        [.. reading.Problems.Select(problem => $"{problem.At.Line}:{problem.At.Column} {problem.Message.Ja} {problem.Fix.Ja}".TrimEnd())];
}
