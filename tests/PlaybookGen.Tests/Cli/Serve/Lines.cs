using System.Text;
using System.Threading.Channels;

namespace PlaybookGen.Tests.Cli;

/// <summary>Takes what a running command writes, line by line.</summary>
internal sealed class Lines : TextWriter
{
    private readonly Channel<string> lines = Channel.CreateUnbounded<string>();
    private readonly StringBuilder line = new();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        if (value != '\n')
        {
            line.Append(value);
            return;
        }

        lines.Writer.TryWrite(line.ToString());
        line.Clear();
    }

    public ValueTask<string> Next() => lines.Reader.ReadAsync();
}
