package org.hotline.gateway.mail;

import java.util.regex.Pattern;
import org.hotline.gateway.quotation.HtmlText;
import org.hotline.gateway.quotation.MarkedText;
import org.hotline.kit.html.HtmlNesting;
import org.hotline.kit.text.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Markup from outside, read once for all that is asked of it.
 *
 * @param written as much of it as is read
 * @param document nothing where it is nested beyond all use
 */
record ReadMarkup(String written, @Nullable Document document) {

    private static final int LONGEST = 500_000;
    private static final Pattern BRACKETED =
            Pattern.compile("<([^\\s<>/\"'=]{1,64}@[^\\s<>\"'=]{1,255}|(?:https?://|mailto:)[^\\s<>\"']{1,2000})>");

    static ReadMarkup of(String html) {
        String bounded = Texts.atMost(LONGEST, html);
        return new ReadMarkup(bounded, HtmlNesting.isHostile(bounded) ? null : parsed(bounded));
    }

    /** An address or a link in brackets is no tag: programs that know no markup write them so. */
    private static Document parsed(String html) {
        return Jsoup.parse(BRACKETED.matcher(html).replaceAll("&lt;$1&gt;"));
    }

    String text() {
        return document == null ? HtmlNesting.strip(written) : PlainText.lines(HtmlText.of(document));
    }

    /** The text of what mail programs marked as quotation. */
    String quotedText() {
        return document == null ? "" : PlainText.lines(HtmlText.ofQuotations(document));
    }

    /** What of that looks as if it had been written there. */
    String answers() {
        return document == null ? "" : PlainText.lines(HtmlText.ofAnswers(document));
    }

    /** The lines in which something is struck, bold or in a colour of its own, with signs around it. */
    String emphasisedLines() {
        return document == null ? "" : PlainText.lines(MarkedText.emphasised(document));
    }

    /** The text, with a sign where a mail program may write what it shows. */
    String markedText() {
        return document == null ? "" : MarkedText.ofOurs(document);
    }
}
