using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace PlaybookGen.Content;

/// <summary>Writes the box of a task list as a sign. It can't be ticked on the page, and a form field without a name says nothing to a screen reader.</summary>
public sealed class CheckBoxRenderer : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList obj) => renderer.Write(obj.Checked ? "☑" : "☐");
}
