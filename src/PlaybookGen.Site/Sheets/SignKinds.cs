using System.Text;

namespace PlaybookGen.Site.Sheets;

/// <summary>禁則: which signs may not begin or end a line, after JIS X 4051.</summary>
public static class SignKinds
{
    private const string NeverAtStart =
        "、。，．,.・：；:;？！?!‼⁇⁈⁉゛゜´ヽヾゝゞ々〻‐゠–〜～ー」』）)]］｝}〉》】〕〙〗｠”’»›…‥—―%％‰°℃′″" +
        "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ｡｣､･ｧｨｩｪｫｬｭｮｯｰﾞﾟ";

    private const string NeverAtEnd = "「『（([［{｛〈《【〔〘〖｟“‘«‹￥¥$＄£€";

    private static readonly HashSet<char> Starts = [.. NeverAtStart];
    private static readonly HashSet<char> Ends = [.. NeverAtEnd];

    public static bool MayBeginLine(char sign) => !Starts.Contains(sign);

    public static bool MayEndLine(char sign) => !Ends.Contains(sign);

    public static SignKind Of(Rune rune) => rune.Value switch
    {
        ' ' => SignKind.Space,
        >= 0x3041 and <= 0x309F => SignKind.Hiragana,
        (>= 0x30A0 and <= 0x30FA) or (>= 0x30FC and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0xFF66 and <= 0xFF9F) => SignKind.Katakana,
        (>= 0x3005 and <= 0x3007) or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF) => SignKind.Kanji,
        (>= '0' and <= '9') or (>= 0xFF10 and <= 0xFF19) => SignKind.Digit,
        _ when rune.IsBmp && Ends.Contains((char)rune.Value) => SignKind.Opening,
        '\'' or '_' or '&' or '@' or '#' or '+' or '=' or '/' or '-' or '.' or ',' or ':' or '%' => SignKind.Letter,
        _ when rune.IsBmp && Starts.Contains((char)rune.Value) => SignKind.Closing,
        _ when Rune.IsLetter(rune) && rune.Value is < 0x1100 or (> 0x11FF and < 0x2E80) => SignKind.Letter,
        _ => SignKind.Other,
    };
}
