using System.Globalization;
using System.Xml;
using PlaybookGen.Model;

namespace PlaybookGen.Site.Programs;

/// <summary><c>feed.xml</c>: the newest real cases. Dates are those of the content, so that the feed stays the same until the content changes.</summary>
public static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const int Entries = 30;

    public static ReadOnlyMemory<byte> Of(Catalogue catalogue) => XmlText.Of(xml =>
    {
        var settings = catalogue.Frame.Settings;
        var cases = catalogue.Cases.Where(item => !item.IsPractice).Take(Entries).ToList();
        xml.WriteStartElement("feed", Namespace);
        xml.WriteElementString("id", Namespace, "urn:playbook:feed");
        xml.WriteElementString("title", Namespace, XmlText.Clean(settings.Title));
        xml.WriteElementString("updated", Namespace, Instant(catalogue.Frame.AsOf ?? new PartialDate(1970)));
        WriteLink(xml, "self", Address(settings, ProgramFiles.Feed.File));
        WriteLink(xml, "alternate", Address(settings, SitePath.Home.File));
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, XmlText.Clean(settings.Title));
        xml.WriteEndElement();
        foreach (var item in cases)
            WriteEntry(xml, item, settings);
        xml.WriteEndElement();
    });

    private static void WriteEntry(XmlWriter xml, SuccessCase item, SiteSettings settings)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("id", Namespace, "urn:playbook:case:" + item.Id);
        xml.WriteElementString("title", Namespace, XmlText.Clean(item.Title));
        xml.WriteElementString("updated", Namespace, Instant(item.Date));
        WriteLink(xml, "alternate", Address(settings, SitePath.Case(item.Id).File));
        xml.WriteElementString("summary", Namespace, XmlText.Clean(item.Summary));
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    /// <summary>The public address where it is known; else relative to the feed.</summary>
    private static string Address(SiteSettings settings, string file) => settings.BaseUrl is { } site ? site.AbsoluteUri + file : file;

    /// <summary>The last day that the date can mean, which is when the whole of it was known.</summary>
    private static string Instant(PartialDate date) => date.Latest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
}
