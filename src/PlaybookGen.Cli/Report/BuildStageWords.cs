using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>What a build is busy with, in words.</summary>
internal static class BuildStageWords
{
    public static Phrase Of(BuildStage stage) => stage switch
    {
        BuildStage.Reading => new("事例を読んでいます", "Reading the cases"),
        BuildStage.Mining => new("型を探しています", "Looking for patterns"),
        BuildStage.Planning => new("サイトの構成を決めています", "Planning the site"),
        BuildStage.Drawing => new("ページを作っています。作ったファイル", "Drawing the pages; files made"),
        BuildStage.Indexing => new("検索の索引を作っています。作ったファイル", "Indexing for the search; files made"),
        _ => new("データを書き出しています。作ったファイル", "Writing the data; files made"),
    };
}
