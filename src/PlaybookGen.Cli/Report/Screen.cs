using Spectre.Console;

namespace PlaybookGen.Cli;

/// <summary>Writes lines: in colour to a terminal, plainly to a pipe. What could steer a terminal is made visible instead.</summary>
public sealed class Screen
{
    private readonly TextWriter writer;
    private readonly IAnsiConsole? console;

    public Screen(TextWriter writer, bool isTerminal)
    {
        this.writer = writer;
        if (!isTerminal)
            return;
        console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.Standard, Out = new AnsiConsoleOutput(writer) });
        // A path that is broken over two lines can't be clicked or copied; the terminal wraps by itself.
        console.Profile.Width = int.MaxValue;
    }

    public void Line(params IReadOnlyList<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            var text = VisibleText.Of(piece.Text);
            if (console is null || piece.Tone == Tone.Plain)
                writer.Write(text);
            else
                console.Write(new Text(text, StyleOf(piece.Tone)));
        }

        writer.Write('\n');
    }

    public void Line(string text) => Line(new Piece(text));

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Faint => new Style(decoration: Decoration.Dim),
        Tone.Error => new Style(Color.Red, decoration: Decoration.Bold),
        Tone.Warning => new Style(Color.Yellow, decoration: Decoration.Bold),
        Tone.Advice => new Style(Color.Blue, decoration: Decoration.Bold),
        Tone.Good => new Style(Color.Green, decoration: Decoration.Bold),
        _ => Style.Plain,
    };
}
