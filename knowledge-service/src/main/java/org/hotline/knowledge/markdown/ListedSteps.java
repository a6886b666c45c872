package org.hotline.knowledge.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** What of a text is to be done in order: what it numbers, and what it puts a box before to be ticked, in no other list. */
final class ListedSteps {

    /** A longer list is none that somebody works through. */
    private static final int MOST = 100;

    private ListedSteps() {}

    /** Each a document of its own. */
    static List<Node> of(Node document) {
        List<Node> steps = new ArrayList<>();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            for (Node item = block.getFirstChild(); item instanceof ListItem; item = item.getNext()) {
                if (block instanceof OrderedList || hasBox(item)) {
                    steps.add(saidIn(item));
                }
            }
        }
        return steps.size() > MOST ? List.of() : steps;
    }

    /** What an item says, out of its list; the renderer of text passes over items without one. */
    private static Node saidIn(Node item) {
        Node said = new Document();
        while (item.getFirstChild() != null) {
            said.appendChild(item.getFirstChild());
        }
        return said;
    }

    private static boolean hasBox(Node item) {
        return item.getFirstChild() instanceof Paragraph said
                && said.getFirstChild() instanceof Text text
                && isBox(text.getLiteral());
    }

    static String withoutBox(String step) {
        return isBox(step) ? step.substring(4) : step;
    }

    private static boolean isBox(String text) {
        return text.startsWith("[ ] ") || text.startsWith("[x] ") || text.startsWith("[X] ");
    }
}
