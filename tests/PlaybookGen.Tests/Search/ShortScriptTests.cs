using PlaybookGen.Search;

namespace PlaybookGen.Tests.Search;

public sealed class ShortScriptTests
{
    [Theory]
    [InlineData("// why\nconst total = 1 + +one; /* more */ total--;", "const a=1+ +b;a--;\n")]
    [InlineData("const { text, marks: [first] } = hit.text;", "const{text:a,marks:[b]}=c.text;\n")]
    [InlineData("const f = ({ limit = 10 }) => { return { limit, ...limit }; };", "const b=({limit:a=10})=>{return{limit:a,...a};};\n")]
    [InlineData("text.replace(/[/\"']text/g, \"text\") / text", "a.replace(/[/\"']text/g,\"text\")/a\n")]
    [InlineData("new Map([[window, isOpen ? text : other]])", "new Map([[window,a?b:c]])\n")]
    [InlineData("if (a) { b = c, d = c; }", "if(b){c=a,d=a;}\n")]
    public void VariablesBecomeShortAndPropertiesStay(string script, string expected) => Assert.Equal(expected, ShortScript.Of(script));

    [Fact]
    public void ATemplateIsRefusedRatherThanBroken() => Assert.Throws<ArgumentException>(() => ShortScript.Of("`${a}`"));
}
