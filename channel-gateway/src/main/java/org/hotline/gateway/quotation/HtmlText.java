package org.hotline.gateway.quotation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Writes the text of markup as it would be laid out: a line per block, lists with dashes, quotations with angle brackets. What is
 * only set in, as a message that somebody copied, is no quotation.
 */
public final class HtmlText implements NodeVisitor {

    private static final int DEEPEST = 9;
    private static final Set<String> CHANGES = Set.of("del", "ins");
    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();
    private final MarkedQuotations marked;
    private final boolean quotationsOnly;
    private final Deque<Node> quoting = new ArrayDeque<>();
    private final Set<Node> setIn = new HashSet<>();
    private int preformatted;

    private HtmlText(MarkedQuotations marked, boolean quotationsOnly) {
        this.marked = marked;
        this.quotationsOnly = quotationsOnly;
    }

    public static String of(Document document) {
        return written(document, false);
    }

    /** Only what mail programs marked as quotation; empty when there is nothing. */
    public static String ofQuotations(Document document) {
        return written(document, true);
    }

    /** What of that stands there in another way, a line each; empty when nothing does. */
    public static String ofAnswers(Document document) {
        return ColouredAnswers.in(document);
    }

    private static String written(Document document, boolean quotationsOnly) {
        HtmlText writer = new HtmlText(MarkedQuotations.in(document.body()), quotationsOnly);
        NodeTraversor.traverse(writer, document.body());
        return writer.text();
    }

    @Override
    public void head(Node node, int depth) {
        if (marked.contains(node)) {
            if (!marked.goesOn(node)) {
                lineStart();
            }
            quoting.push(node);
        }
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
                if (MarkedQuotations.isSetIn(element) || (quoting.isEmpty() && !LastLines.announce(text))) {
                    setIn.add(element);
                } else if (!marked.isOneWith(element)) {
                    quoting.push(element);
                }
                lineStart();
            }
            case "pre" -> {
                lineStart();
                preformatted++;
            }
            default -> {
                if (isBlock(element)) {
                    lineStart();
                }
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        if (node.equals(quoting.peek())) {
            if (!marked.goesOn(node.nextSibling())) {
                lineStart();
            }
            quoting.removeIf(node::equals);
        }
    }

    /** What is struck or put in stands on the line of the rest. */
    static boolean isBlock(Element element) {
        return element.isBlock() && !CHANGES.contains(element.normalName());
    }

    private void close(Element element) {
        switch (element.normalName()) {
            case "blockquote" -> {
                lineStart();
                setIn.remove(element);
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
                if (isBlock(element)) {
                    lineStart();
                }
            }
        }
    }

    private void write(String words) {
        if (quotationsOnly && quoting.isEmpty()) {
            return;
        }
        boolean atStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        String shown = atStart && preformatted == 0 ? words.stripLeading() : words;
        if (shown.isEmpty()) {
            return;
        }
        if (atStart) {
            text.append("> ".repeat(Math.min(quoting.size(), DEEPEST)))
                    .append(INDENT.repeat(Math.min(setIn.size(), DEEPEST)));
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
                .replaceAll("(?m)(?<![ \\t])(?<!^--)[ \\t]++\n", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }
}
