package org.hotline.gateway.quotation;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The lines with which a block begins. */
final class FirstLines implements NodeFilter {

    private static final int ENOUGH = 500;
    private static final int MOST_NODES = 100;

    private final StringBuilder text = new StringBuilder();
    private int nodes;

    private FirstLines() {}

    /** Whether they announce what follows in it as a quotation. */
    static boolean announce(Element block) {
        FirstLines first = new FirstLines();
        NodeTraversor.filter(first, block);
        List<String> lines = List.of(first.text.toString().strip().split("\n+"));
        return Attribution.length(lines, 0) > 0 || HistoryHeaders.length(lines, 0) > 0;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        nodes++;
        if (node instanceof TextNode words) {
            text.append(words.text());
        } else if (node instanceof Element element
                && (HtmlText.isBlock(element) || element.normalName().equals("br"))) {
            text.append('\n');
        }
        return nodes > MOST_NODES || text.length() > ENOUGH ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && HtmlText.isBlock(element)) {
            text.append('\n');
        }
        return FilterResult.CONTINUE;
    }
}
