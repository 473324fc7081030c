using PlaybookGen.Content;
using PlaybookGen.Model;

namespace PlaybookGen.Tests.Content.Markdown;

public sealed class CheckBoxTests
{
    [Fact]
    public void ATaskListIsShownWithSignsInsteadOfFormFields()
    {
        var at = new Location(new SourceFile("pages/a.md", ""), 1, 1);
        var html = MarkdownReader.Read(at, "- [ ] open\n- [x] done\n", new ProblemList(), []).Html;
        Assert.Equal(
            "<ul class=\"contains-task-list\">\n<li class=\"task-list-item\">☐ open</li>\n<li class=\"task-list-item\">☑ done</li>\n</ul>\n", html);
    }
}
