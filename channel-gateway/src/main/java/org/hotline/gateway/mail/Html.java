package org.hotline.gateway.mail;

import java.util.regex.Pattern;
import org.hotline.gateway.quotation.HtmlText;
import org.hotline.gateway.quotation.MarkedText;
import org.hotline.kit.html.HtmlNesting;
import org.hotline.kit.text.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Markup from outside: made harmless for showing, or turned into plain text. */
public final class Html {

    private static final int LONGEST = 500_000;

    /** Of what customers send: structure, emphasis and links; no script, no style, and nothing that is fetched when it is shown. */
    private static final Safelist SHOWN_TO_OPERATORS = Safelist.basic()
            .addTags(
                    "div", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "table", "tbody", "thead", "tfoot", "tr", "td",
                    "th")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("th", "colspan", "rowspan")
            .removeProtocols("a", "href", "ftp");

    private static final Pattern BRACKETED =
            Pattern.compile("<([^\\s<>/\"'=]{1,64}@[^\\s<>\"'=]{1,255}|(?:https?://|mailto:)[^\\s<>\"']{1,2000})>");

    private Html() {}

    /** Returns harmless markup; nothing of markup that is nested beyond all use. */
    public static String clean(String html) {
        String bounded = Texts.atMost(LONGEST, html);
        if (HtmlNesting.isHostile(bounded)) {
            return "";
        }
        Document clean = new Cleaner(SHOWN_TO_OPERATORS).clean(parsed(bounded));
        clean.outputSettings().prettyPrint(false);
        return PlainText.lines(clean.body().html().strip());
    }

    public static String toText(String html) {
        String bounded = Texts.atMost(LONGEST, html);
        if (HtmlNesting.isHostile(bounded)) {
            return HtmlNesting.strip(bounded);
        }
        return PlainText.lines(HtmlText.of(parsed(bounded)));
    }

    /** The text of what mail programs marked as quotation. */
    static String toQuotedText(String html) {
        String bounded = Texts.atMost(LONGEST, html);
        return HtmlNesting.isHostile(bounded) ? "" : PlainText.lines(HtmlText.ofQuotations(parsed(bounded)));
    }

    /** What of that looks as if it had been written there. */
    static String toAnswers(String html) {
        String bounded = Texts.atMost(LONGEST, html);
        return HtmlNesting.isHostile(bounded) ? "" : PlainText.lines(HtmlText.ofAnswers(parsed(bounded)));
    }

    /** The lines in which something is struck, bold or in a colour of its own, with signs around it. */
    static String toEmphasisedLines(String html) {
        String bounded = Texts.atMost(LONGEST, html);
        return HtmlNesting.isHostile(bounded) ? "" : PlainText.lines(MarkedText.emphasised(parsed(bounded)));
    }

    /** The text of markup that we sent, with a sign where a mail program may write what it shows. */
    public static String toMarkedText(String html) {
        String bounded = Texts.atMost(LONGEST, html);
        return HtmlNesting.isHostile(bounded) ? "" : MarkedText.ofOurs(parsed(bounded));
    }

    /** An address or a link in brackets is no tag: programs that know no markup write them so. */
    private static Document parsed(String html) {
        return Jsoup.parse(BRACKETED.matcher(html).replaceAll("&lt;$1&gt;"));
    }

    static String fromText(String text) {
        return text.isBlank() ? "" : "<div>" + Entities.escape(text).replace("\n", "<br>") + "</div>";
    }
}
