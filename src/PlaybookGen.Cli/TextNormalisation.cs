using System.Text;

namespace PlaybookGen.Cli;

/// <summary>Content is normalised when it is read. Without the Unicode tables of the system that silently does nothing, and words are not found.</summary>
public static class TextNormalisation
{
    public static bool Works
    {
        get
        {
            try
            {
                return "か\u3099".Normalize(NormalizationForm.FormC) == "が";
            }
            catch (PlatformNotSupportedException)
            {
                return false;
            }
        }
    }
}
