namespace PlaybookGen.Content;

/// <summary>true and false, and what people write for them.</summary>
public static class YesNoGuess
{
    internal static readonly string[] Yes = ["はい", "yes", "y", "on", "1", "○", "〇", "◯", "✓", "✔", "済", "済み", "達成", "到達", "真", "有", "あり", "可"];

    internal static readonly string[] No = ["いいえ", "no", "n", "off", "0", "×", "✗", "✕", "未", "未達", "未達成", "未到達", "偽", "無", "なし", "不可"];

    /// <summary>Reads true and false in any case; null for anything else.</summary>
    public static bool? Read(string text) =>
        text.Equals("true", StringComparison.OrdinalIgnoreCase) ? true : text.Equals("false", StringComparison.OrdinalIgnoreCase) ? false : null;

    /// <summary>What was probably meant, or null.</summary>
    public static bool? Of(string text)
    {
        var tidy = WordGuess.Tidy(text);
        return Read(tidy) ?? (Yes.Contains(tidy, StringComparer.Ordinal) ? true : No.Contains(tidy, StringComparer.Ordinal) ? false : null);
    }
}
