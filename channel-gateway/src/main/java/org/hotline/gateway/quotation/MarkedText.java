package org.hotline.gateway.quotation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The lines of markup with signs around what stands out in them: struck, bold, underlined, or in a colour of its own. */
public final class MarkedText implements NodeVisitor {

    /** Stands in texts of ours where something is formatted, which mail programs show in signs of their own. */
    static final String FORMATTED = "\uE000";

    /** The same where it is struck, which no program does by itself. */
    static final String STRUCK_BY_US = "\uE001";

    /** Around what a link leads to, behind its text. */
    private static final String LINK = "\uE002%s\uE003";

    private static final Pattern LINKS = Pattern.compile("\\uE002[^\\uE003]*\\uE003");

    /** Around what is struck. */
    static final String STRUCK = "~";

    /** For that, and for what stands out otherwise, as long as the text may have such signs of its own. */
    private static final String STRIKING = "\uE004";

    private static final String EMPHASISING = "\uE005";
    private static final String SIGNS = "[" + STRIKING + EMPHASISING + "]";
    private static final Pattern STANDING_OUT = Pattern.compile(SIGNS);

    /** Where one ends and the same begins. */
    private static final Pattern GOING_ON = Pattern.compile("(" + SIGNS + ")\\1");

    /** With what is in the element. */
    private record Style(String sign, String colour, boolean linked) {}

    private final boolean ours;
    private final Deque<Style> styles = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();

    private MarkedText(boolean ours) {
        this.ours = ours;
        styles.push(new Style("", TextColour.NONE, false));
    }

    static String withoutLinks(String text) {
        return LINKS.matcher(text).replaceAll("");
    }

    /** The text without the signs that say where it is formatted, and where its links lead. */
    public static String bare(String text) {
        return withoutLinks(text).replace(FORMATTED, "").replace(STRUCK_BY_US, "");
    }

    /** Of markup that we sent: with a sign that says where programs may write others. */
    public static String ofOurs(Document document) {
        return written(document, true);
    }

    /** Of markup from others: the lines alone in which something stands out. */
    public static String emphasised(Document document) {
        StringBuilder lines = new StringBuilder();
        written(document, false)
                .lines()
                .map(line -> GOING_ON.matcher(line).replaceAll(""))
                .filter(line -> STANDING_OUT.matcher(line).find())
                .forEach(line -> lines.append(line.replace(STRIKING, STRUCK).replace(EMPHASISING, "*"))
                        .append('\n'));
        return lines.toString();
    }

    private static String written(Document document, boolean ours) {
        MarkedText writer = new MarkedText(ours);
        NodeTraversor.traverse(writer, document.body());
        return writer.text.toString().replace('\u00A0', ' ');
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            if (HtmlText.isBlock(element) || element.normalName().equals("br")) {
                newLine();
            }
            styles.push(style(element, styles.element()));
        } else if (node instanceof TextNode words) {
            write(words.text());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            styles.pop();
            if (ours && element.normalName().equals("a")) {
                text.append(LINK.formatted(element.attr("href")));
            }
            if (HtmlText.isBlock(element)) {
                newLine();
            }
        }
    }

    private Style style(Element element, Style around) {
        boolean linked = around.linked || element.normalName().equals("a");
        String colour = TextColour.of(element, around.colour);
        String sign = around.sign;
        if (ours) {
            return new Style(signOfOurs(element, sign), colour, linked);
        }
        if (Emphasis.strikes(element)) {
            sign = STRIKING;
        } else if (sign.isEmpty() && !linked && (Emphasis.emphasises(element) || !colour.equals(around.colour))) {
            sign = EMPHASISING;
        }
        return new Style(sign, colour, linked);
    }

    private static String signOfOurs(Element element, String around) {
        if (around.equals(STRUCK_BY_US) || Emphasis.strikes(element)) {
            return STRUCK_BY_US;
        }
        return Emphasis.formats(element) ? FORMATTED : around;
    }

    private void write(String words) {
        String sign = words.isBlank() ? "" : styles.element().sign;
        String bare = words.strip();
        int start = words.isBlank() ? 0 : words.indexOf(bare.charAt(0));
        text.append(words, 0, start).append(sign);
        text.append(words.isBlank() ? words : bare).append(sign);
        text.append(words.isBlank() ? "" : words.substring(start + bare.length()));
    }

    private void newLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
