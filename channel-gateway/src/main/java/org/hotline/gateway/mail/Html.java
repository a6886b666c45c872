package org.hotline.gateway.mail;

import org.hotline.kit.html.HtmlNesting;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Markup from outside: made harmless for showing, or turned into plain text. */
public final class Html {

    private static final int LONGEST = 500_000;

    /** Structure, emphasis and links; no script, no style, and nothing that is fetched when it is shown. */
    private static final Safelist HARMLESS = Safelist.basic()
            .addTags(
                    "div", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "table", "tbody", "thead", "tfoot", "tr", "td",
                    "th")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("th", "colspan", "rowspan")
            .removeProtocols("a", "href", "ftp");

    private Html() {}

    /** Returns harmless markup; nothing of markup that is nested beyond all use. */
    public static String clean(String html) {
        String bounded = PlainText.atMost(LONGEST, html);
        if (HtmlNesting.isHostile(bounded)) {
            return "";
        }
        Document clean = new Cleaner(HARMLESS).clean(Jsoup.parse(bounded));
        clean.outputSettings().prettyPrint(false);
        return clean.body().html().strip();
    }

    public static String toText(String html) {
        String bounded = PlainText.atMost(LONGEST, html);
        if (HtmlNesting.isHostile(bounded)) {
            return HtmlNesting.strip(bounded);
        }
        TextWriter writer = new TextWriter();
        NodeTraversor.traverse(writer, Jsoup.parse(bounded).body());
        return writer.text();
    }

    static String fromText(String text) {
        return text.isBlank() ? "" : "<div>" + Entities.escape(text).replace("\n", "<br>") + "</div>";
    }

    /** Writes text as it would be laid out: a line per block, lists with dashes, quotations with angle brackets. */
    private static final class TextWriter implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private int quotes;
        private int preformatted;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                write(preformatted > 0 ? words.getWholeText() : words.text());
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        private void open(Element element) {
            switch (element.normalName()) {
                case "br" -> newLine();
                case "li" -> {
                    lineStart();
                    write("- ");
                }
                case "blockquote" -> {
                    lineStart();
                    quotes++;
                }
                case "pre" -> {
                    lineStart();
                    preformatted++;
                }
                default -> {
                    if (element.isBlock()) {
                        lineStart();
                    }
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            switch (element.normalName()) {
                case "blockquote" -> {
                    lineStart();
                    quotes--;
                }
                case "pre" -> {
                    preformatted--;
                    lineStart();
                }
                case "p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol" -> {
                    lineStart();
                    newLine();
                }
                case "td", "th" -> write(" ");
                default -> {
                    if (element.isBlock()) {
                        lineStart();
                    }
                }
            }
        }

        private void write(String words) {
            boolean atStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
            String shown = atStart && preformatted == 0 ? words.stripLeading() : words;
            if (shown.isEmpty()) {
                return;
            }
            if (atStart) {
                text.append("> ".repeat(Math.min(quotes, 9)));
            }
            text.append(shown.replace('\u00A0', ' '));
        }

        private void lineStart() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }

        private void newLine() {
            text.append('\n');
        }

        private String text() {
            return text.toString()
                    .replaceAll("(?<![ \\t])[ \\t]++\n", "\n")
                    .replaceAll("\n{3,}", "\n\n")
                    .strip();
        }
    }
}
