using static PlaybookGen.Content.Slot;

namespace PlaybookGen.Content;

/// <summary>Every message that can be given of one case file, made with stand-ins for its arguments. A name with a plus is a variant.</summary>
internal static class MessageTemplates
{
    private static Location At { get; } = new(new SourceFile("", ""), 1, 1);

    public static IReadOnlyList<(string Name, Problem Problem)> All { get; } = [.. Files(), .. Yaml(), .. Body(), .. Keys(), .. Values(), .. Rules(), .. Advice()];

    private static (string, Problem)[] Files() =>
    [
        ("FileIsNotUtf8", Problems.FileIsNotUtf8(At, null)),
        ("FileIsNotUtf8+perhaps", Problems.FileIsNotUtf8(At, Text("perhaps"))),
        ("FileIsUtf16", Problems.FileIsUtf16(At, Text("name"))),
        ("FileIsEmpty", Problems.FileIsEmpty(At)),
        ("InvisibleSignIsLeftOut", Problems.InvisibleSignIsLeftOut(At, Number("sign"))),
        ("FileNameIsNoId", Problems.FileNameIsNoId(At, Text("name"), null)),
        ("FileNameIsNoId+guess", Problems.FileNameIsNoId(At, Text("name"), Text("guess"))),
        ("FileNameIsReserved", Problems.FileNameIsReserved(At, Text("id"))),
    ];

    private static (string, Problem)[] Yaml() =>
    [
        ("FrontMatterIsMissing", Problems.FrontMatterIsMissing(At, isInCode: false)),
        ("FrontMatterIsMissing+code", Problems.FrontMatterIsMissing(At, isInCode: true)),
        ("FrontMatterIsNotClosed", Problems.FrontMatterIsNotClosed(At, null, null)),
        ("FrontMatterIsNotClosed+near", Problems.FrontMatterIsNotClosed(At, Number("near"), null)),
        ("FrontMatterIsNotClosed+heading", Problems.FrontMatterIsNotClosed(At, null, Number("near"))),
        ("FrontMatterIsEmpty", Problems.FrontMatterIsEmpty(At)),
        ("KeysAreExpectedHere", Problems.KeysAreExpectedHere(At)),
        ("ConflictMarkerRemains", Problems.ConflictMarkerRemains(At)),
        ("TabIndents", Problems.TabIndents(At)),
        ("WideBlankIndents", Problems.WideBlankIndents(At, Number("sign"))),
        ("WideBlankIndents+ideographic", Problems.WideBlankIndents(At, 0x3000)),
        ("WideColonAfterKey", Problems.WideColonAfterKey(At, Text("key"))),
        ("ColonNeedsBlank", Problems.ColonNeedsBlank(At, Text("key"))),
        ("ColonIsMissing", Problems.ColonIsMissing(At, Text("key"))),
        ("ValueNeedsQuotes", Problems.ValueNeedsQuotes(At, Text("sign"), Text("quoted"))),
        ("ColonInValue", Problems.ColonInValue(At, Text("quoted"))),
        ("QuoteIsNotClosed", Problems.QuoteIsNotClosed(At, Char("quote"))),
        ("TextAfterQuote", Problems.TextAfterQuote(At, Text("quoted"))),
        ("BracketIsNotClosed", Problems.BracketIsNotClosed(At, Char("open"), Char("close"))),
        ("BracketsCannotBeRead", Problems.BracketsCannotBeRead(At)),
        ("IndentationDiffers", Problems.IndentationDiffers(At, Number("expected"))),
        ("IndentationDiffers+none", Problems.IndentationDiffers(At, 0)),
        ("DocumentEndsEarly", Problems.DocumentEndsEarly(At)),
        ("AliasIsNotRead", Problems.AliasIsNotRead(At, Text("name"))),
        ("AnchorContainsItself", Problems.AnchorContainsItself(At, Text("name"))),
        ("TagIsNotRead", Problems.TagIsNotRead(At, Text("tag"))),
        ("NestedTooDeep", Problems.NestedTooDeep(At)),
        ("YamlCannotBeRead", Problems.YamlCannotBeRead(At)),
        ("ValueIsCut", Problems.ValueIsCut(At, Text("kept"), Text("cut"))),
        ("ValueIsCut+empty", Problems.ValueIsCut(At, "", Text("cut"))),
        ("MergeKeyIsNotRead", Problems.MergeKeyIsNotRead(At)),
        ("BulletIsNoDash", Problems.BulletIsNoDash(At, Text("sign"), Text("dashed"))),
        ("BulletIsNoDash+blank", Problems.BulletIsNoDash(At, "-", Text("dashed"))),
        ("TableWasPasted", Problems.TableWasPasted(At)),
        ("KeyIsBold", Problems.KeyIsBold(At, Text("key"))),
        ("LineGoesOn", Problems.LineGoesOn(At, Number("expected"))),
        ("KeyIsNoText", Problems.KeyIsNoText(At)),
    ];

    private static (string, Problem)[] Body() =>
    [
        ("LinkIsShownAsText", Problems.LinkIsShownAsText(At, Text("address"))),
        ("PictureIsNotShown", Problems.PictureIsNotShown(At, Text("address"))),
        ("TextIsTooTangled", Problems.TextIsTooTangled(At)),
        ("AttributesAreLeftOut", Problems.AttributesAreLeftOut(At, Text("written"))),
        ("HtmlIsLeftOut", Problems.HtmlIsLeftOut(At, Text("tag"), 0)),
        ("HtmlIsLeftOut+more", Problems.HtmlIsLeftOut(At, Text("tag"), Number("count"))),
        ("LinkIsDangling", Problems.LinkIsDangling(At, Text("address"), null)),
        ("LinkIsDangling+guess", Problems.LinkIsDangling(At, Text("address"), Text("guess"))),
        ("FileIdIsTaken", Problems.FileIdIsTaken(At, Text("id"), Text("other"))),
        ("KeysStandInTheBody", Problems.KeysStandInTheBody(At, Text("key"))),
        ("AnotherFileFollows", Problems.AnotherFileFollows(At)),
        ("CodeIsNotClosed", Problems.CodeIsNotClosed(At, Text("mark"))),
        ("TableHasNoLines", Problems.TableHasNoLines(At, Text("row"))),
    ];

    private static (string, Problem)[] Keys() =>
    [
        ("KeyIsUnknown", Problems.KeyIsUnknown(At, Text("key"), Phrase("place"), null)),
        ("KeyIsUnknown+guess", Problems.KeyIsUnknown(At, Text("key"), Phrase("place"), Text("guess"))),
        ("KeyBelongsElsewhere", Problems.KeyBelongsElsewhere(At, Text("key"), Phrase("place"), "x")),
        ("KeyBelongsElsewhere+inside", Problems.KeyBelongsElsewhere(At, Text("key"), Phrase("place"), Text("parent") + ".x")),
        ("KeyIsRepeated", Problems.KeyIsRepeated(At, Text("written"), Text("key"), Number("firstLine"))),
        ("KeyIsMissing", Problems.KeyIsMissing(At, Phrase("place"), Text("key"), Phrase("about"))),
        ("ValueIsBlank", Problems.ValueIsBlank(At, Text("key"), Phrase("about"))),
        ("OneValueIsExpected", Problems.OneValueIsExpected(At, Text("key"), isList: false)),
        ("OneValueIsExpected+list", Problems.OneValueIsExpected(At, Text("key"), isList: true)),
        ("KeysAreExpected", Problems.KeysAreExpected(At, Text("key"), isList: false, isEntry: false, Text("example"))),
        ("KeysAreExpected+entry", Problems.KeysAreExpected(At, Text("key"), isList: false, isEntry: true, Text("example"))),
        ("KeysAreExpected+list", Problems.KeysAreExpected(At, Text("key"), isList: true, isEntry: false, Text("example"))),
        ("EntryIsRepeated", Problems.EntryIsRepeated(At, Text("value"))),
        ("EntryIsBlank", Problems.EntryIsBlank(At, Text("key"))),
    ];

    private static (string, Problem)[] Values() =>
    [
        ("TermIsUnknown", Problems.TermIsUnknown(At, Text("id"), Phrase("facet"), Text("path"), null)),
        ("TermIsUnknown+guess", Problems.TermIsUnknown(At, Text("id"), Phrase("facet"), Text("path"), Text("guess"))),
        ("WordIsUnknown", Problems.WordIsUnknown(At, Text("key"), Text("written"), null, List("words"))),
        ("WordIsUnknown+guess", Problems.WordIsUnknown(At, Text("key"), Text("written"), Text("guess"), List("words"))),
        ("DateIsUnreadable", Problems.DateIsUnreadable(At, Text("key"), Text("written"), null)),
        ("DateIsUnreadable+guess", Problems.DateIsUnreadable(At, Text("key"), Text("written"), Date("guess"))),
        ("TextHoldsHtml", Problems.TextHoldsHtml(At, Text("key"), Text("tag"))),
        .. Enum.GetValues<NumberFix>().Select(fix => (
            "NumberIsUnreadable+" + FormatWord.Of(fix), Problems.NumberIsUnreadable(At, Text("key"), Text("written"), fix, Text("number"), Text("other")))),
        ("NumberIsOutOfRange", Problems.NumberIsOutOfRange(At, Text("key"), Text("written"), null, null, isWhole: true)),
        ("NumberIsOutOfRange+min", Problems.NumberIsOutOfRange(At, Text("key"), Text("written"), Number("min"), null, isWhole: false)),
        ("NumberIsOutOfRange+max", Problems.NumberIsOutOfRange(At, Text("key"), Text("written"), null, Number("max"), isWhole: false)),
        ("NumberIsOutOfRange+both", Problems.NumberIsOutOfRange(At, Text("key"), Text("written"), Number("min"), Number("max"), isWhole: false)),
        ("NumberIsOutOfRange+share", Problems.NumberIsOutOfRange(At, Text("key"), Text("written"), 0, 1, isWhole: false, Text("share"))),
        ("NumberIsOutOfRange+min+whole", Problems.NumberIsOutOfRange(At, Text("key"), Text("written"), Number("min"), null, isWhole: true)),
        ("NumberIsOutOfRange+max+whole", Problems.NumberIsOutOfRange(At, Text("key"), Text("written"), null, Number("max"), isWhole: true)),
        ("NumberIsOutOfRange+both+whole", Problems.NumberIsOutOfRange(At, Text("key"), Text("written"), Number("min"), Number("max"), isWhole: true)),
        ("YesNoIsUnreadable", Problems.YesNoIsUnreadable(At, Text("key"), Text("written"), null)),
        ("YesNoIsUnreadable+true", Problems.YesNoIsUnreadable(At, Text("key"), Text("written"), guess: true)),
        ("YesNoIsUnreadable+false", Problems.YesNoIsUnreadable(At, Text("key"), Text("written"), guess: false)),
        ("IdIsMalformed", Problems.IdIsMalformed(At, Text("written"), null)),
        ("IdIsMalformed+guess", Problems.IdIsMalformed(At, Text("written"), Text("guess"))),
        ("AddressIsNotAllowed", Problems.AddressIsNotAllowed(At, Text("key"), Text("written"), null)),
        ("AddressIsNotAllowed+guess", Problems.AddressIsNotAllowed(At, Text("key"), Text("written"), Text("guess"))),
        ("ListIsOneText", Problems.ListIsOneText(At, Text("written"), List("parts"))),
        ("TextIsTooLong", Problems.TextIsTooLong(At, Text("key"), Number("length"), Number("max"))),
    ];

    private static (string, Problem)[] Rules() =>
    [
        ("SourcesAreMissing", Problems.SourcesAreMissing(At)),
        ("PlanIsMissing", Problems.PlanIsMissing(At)),
        ("MetricIsInverted", Problems.MetricIsInverted(At, Text("green"), Text("red"))),
        ("TargetGoesTheWrongWay", Problems.TargetGoesTheWrongWay(At, Text("baseline"), Text("target"), isHigherBetter: false)),
        ("TargetGoesTheWrongWay+higher", Problems.TargetGoesTheWrongWay(At, Text("baseline"), Text("target"), isHigherBetter: true)),
        ("ObjectiveIdIsTaken", Problems.ObjectiveIdIsTaken(At, Text("id"), Number("firstLine"))),
        ("ObjectiveIsUnknown", Problems.ObjectiveIsUnknown(At, Text("id"), null)),
        ("ObjectiveIsUnknown+guess", Problems.ObjectiveIsUnknown(At, Text("id"), Text("guess"))),
    ];

    private static (string, Problem)[] Advice() =>
    [
        ("ObjectiveHasNoTactic", Problems.ObjectiveHasNoTactic(At, Text("id"))),
        ("TacticHasNoObjective", Problems.TacticHasNoObjective(At, 1)),
        ("TacticHasNoObjective+several", Problems.TacticHasNoObjective(At, Number("count"))),
        ("OutcomeIsTooFar", Problems.OutcomeIsTooFar(At, Text("goal"))),
        ("OutcomeIsAMeans", Problems.OutcomeIsAMeans(At, Text("ending"))),
        ("OutcomeIsTwoInOne", Problems.OutcomeIsTwoInOne(At, Text("joint"))),
        ("OutcomeCannotBeChecked", Problems.OutcomeCannotBeChecked(At, Text("vague"))),
        ("MeasureHasNoBasis", Problems.MeasureHasNoBasis(At, Number("count"))),
        ("SpanIsBackwards", Problems.SpanIsBackwards(At, Date("from"), Date("to"))),
        ("RevisionIsTooLate", Problems.RevisionIsTooLate(At, Date("date"), Date("next"))),
        ("TacticIsRepeated", Problems.TacticIsRepeated(At, Number("firstLine"))),
        ("MeasureWasSetAfterwards", Problems.MeasureWasSetAfterwards(At, Date("agreed"), Date("start"))),
        ("PlaceholderIsLeft", Problems.PlaceholderIsLeft(At, Text("text"), Number("count"))),
        ("OutcomeHasTheCustomersWords", Problems.OutcomeHasTheCustomersWords(At)),
        ("MeasuresAreGrounded", Problems.MeasuresAreGrounded(At)),
        ("ContactIsTold", Problems.ContactIsTold(At, Text("text"), Text("replacement"))),
        ("CompanyIsNamed", Problems.CompanyIsNamed(At, Text("text"), Text("replacement"))),
        ("PersonIsNamed", Problems.PersonIsNamed(At, Text("text"), Text("replacement"))),
        ("AmountIsExact", Problems.AmountIsExact(At, Text("text"), Text("replacement"))),
    ];
}
