// The types of frames may change with a new release of the framework; the test that compares with HtmlRenderer would tell.
#pragma warning disable BL0006
using System.Reflection;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

namespace PlaybookGen.Site.Rendering;

/// <summary>
/// Writes Razor components as HTML. A component gets its parameters and is drawn once, at once, into the text: what HtmlRenderer does beside that (a dispatcher, a state
/// for every component, differences against the drawing before, life-cycle calls) serves pages that change, and took as long as all else. A test holds both to the same text.
/// </summary>
/// <remarks>Not for components that wait, are given services, or set the value of a <c>select</c> or <c>textarea</c> as an attribute.</remarks>
internal sealed class ComponentText(PageText text, HtmlEncoder encoder) : IDisposable
{
    private static readonly Action<ComponentBase, RenderTreeBuilder> Build =
        typeof(ComponentBase).GetMethod("BuildRenderTree", BindingFlags.Instance | BindingFlags.NonPublic)!.CreateDelegate<Action<ComponentBase, RenderTreeBuilder>>();

    /// <summary>One for each component of those that lie within one another, used again and again.</summary>
    private readonly List<RenderTreeBuilder> builders = [];

    private int depth;

    public void Write(Type component, IDictionary<string, object?> parameters)
    {
        var drawn = (ComponentBase)Activator.CreateInstance(component)!;
        ParameterView.FromDictionary(parameters).SetParameterProperties(drawn);
        if (depth == builders.Count)
            builders.Add(new RenderTreeBuilder());
        var builder = builders[depth++];
        Build(drawn, builder);
        var frames = builder.GetFrames();
        Write(frames.Array.AsSpan(0, frames.Count));
        builder.Clear();
        depth--;
    }

    public void Dispose()
    {
        foreach (var builder in builders)
            builder.Dispose();
    }

    private void Write(ReadOnlySpan<RenderTreeFrame> frames)
    {
        for (var i = 0; i < frames.Length;)
        {
            ref readonly var frame = ref frames[i];
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Text:
                    encoder.Encode(text, frame.TextContent);
                    i++;
                    break;
                case RenderTreeFrameType.Markup:
                    text.Write(frame.MarkupContent);
                    i++;
                    break;
                case RenderTreeFrameType.Element:
                    WriteElement(frames.Slice(i, frame.ElementSubtreeLength));
                    i += frame.ElementSubtreeLength;
                    break;
                case RenderTreeFrameType.Component:
                    Write(frame.ComponentType, Parameters(frames.Slice(i + 1, frame.ComponentSubtreeLength - 1)));
                    i += frame.ComponentSubtreeLength;
                    break;
                case RenderTreeFrameType.Region:
                    i++;
                    break;
                default:
                    throw new NotSupportedException($"A theme's component may not use what makes a frame of the kind {frame.FrameType}.");
            }
        }
    }

    private void WriteElement(ReadOnlySpan<RenderTreeFrame> element)
    {
        var name = element[0].ElementName;
        text.Write('<');
        text.Write(name);
        var i = 1;
        for (; i < element.Length && element[i].FrameType == RenderTreeFrameType.Attribute; i++)
            WriteAttribute(element[i].AttributeName, element[i].AttributeValue);
        if (i == element.Length && IsVoid(name))
        {
            text.Write(" />");
            return;
        }

        text.Write('>');
        Write(element[i..]);
        text.Write("</");
        text.Write(name);
        text.Write('>');
    }

    private void WriteAttribute(string name, object? value)
    {
        if (value is not (string or true))
            return;
        text.Write(' ');
        text.Write(name);
        if (value is not string words)
            return;
        text.Write("=\"");
        encoder.Encode(text, words);
        text.Write('"');
    }

    private static Dictionary<string, object?> Parameters(ReadOnlySpan<RenderTreeFrame> frames)
    {
        var parameters = new Dictionary<string, object?>(frames.Length);
        foreach (ref readonly var frame in frames)
            parameters.Add(frame.AttributeName, frame.AttributeValue);
        return parameters;
    }

    /// <summary>Elements of HTML that hold nothing and are not closed.</summary>
    private static bool IsVoid(string name) =>
        name is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "param" or "source" or "track" or "wbr";
}
