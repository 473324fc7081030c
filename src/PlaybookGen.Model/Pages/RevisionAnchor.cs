using System.Globalization;

namespace PlaybookGen.Model;

/// <summary>The place of a 局面 on its case page.</summary>
public static class RevisionAnchor
{
    /// <param name="index">Into <see cref="SuccessCase.History"/>, counted from 0.</param>
    public static string Of(int index) => "revision-" + (index + 1).ToString(CultureInfo.InvariantCulture);
}
