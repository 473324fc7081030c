using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace PlaybookGen.Content;

/// <summary>Keeps the class of a code block to the plain name of a language.</summary>
public static class CodeBlockLanguage
{
    public static void Tidy(MarkdownDocument document)
    {
        foreach (var block in document.Descendants<FencedCodeBlock>())
        {
            var name = block.Info ?? "";
            var isPlain = Signs.AreAll(name, Signs.LanguageName);
            block.Info = isPlain ? name : null;
            block.Arguments = null;
            if (!isPlain)
                block.GetAttributes().Classes?.Clear();
        }
    }
}
