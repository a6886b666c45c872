package org.hotline.gateway.mail;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Markup from outside: made harmless for showing, or turned into plain text. */
public final class Html {

    /** Of what customers send: structure, emphasis and links; no script, no style, and nothing that is fetched when it is shown. */
    private static final Safelist SHOWN_TO_OPERATORS = Safelist.basic()
            .addTags(
                    "div", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "table", "tbody", "thead", "tfoot", "tr", "td",
                    "th")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("th", "colspan", "rowspan")
            .removeProtocols("a", "href", "ftp");

    private Html() {}

    /** Returns harmless markup; nothing of markup that is nested beyond all use. */
    public static String clean(String html) {
        Document read = ReadMarkup.of(html).document();
        if (read == null) {
            return "";
        }
        Document clean = new Cleaner(SHOWN_TO_OPERATORS).clean(read);
        clean.outputSettings().prettyPrint(false);
        return PlainText.lines(clean.body().html().strip());
    }

    public static String toText(String html) {
        return ReadMarkup.of(html).text();
    }

    /** The text of markup that we sent, with a sign where a mail program may write what it shows. */
    public static String toMarkedText(String html) {
        return ReadMarkup.of(html).markedText();
    }

    static String fromText(String text) {
        return text.isBlank() ? "" : "<div>" + Entities.escape(text).replace("\n", "<br>") + "</div>";
    }
}
