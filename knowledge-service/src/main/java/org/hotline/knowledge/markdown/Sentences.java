package org.hotline.knowledge.markdown;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jsoup.nodes.Entities;

/** Writes a document as it would be read aloud: no signs, no numbers of lists, no address that a link hides, and every part ends. */
final class Sentences {

    private static final String ENDS = ".!?:;,…؟。！？";

    private final StringBuilder said = new StringBuilder();
    private final int most;

    private Sentences(int most) {
        this.most = most;
    }

    /**
     * HTML without blocks save those that the author wrote as such.
     *
     * @param most characters after which no other part begins
     */
    static String of(Node document, int most) {
        Sentences sentences = new Sentences(most);
        sentences.say(document);
        return sentences.said.toString();
    }

    private void say(Node node) {
        if (node instanceof Text text) {
            said.append(Entities.escape(withoutBox(text)));
        } else if (node instanceof Code code) {
            said.append(Entities.escape(code.getLiteral()));
        } else if (node instanceof FencedCodeBlock code) {
            said.append(Entities.escape(code.getLiteral()));
        } else if (node instanceof IndentedCodeBlock code) {
            said.append(Entities.escape(code.getLiteral()));
        } else if (node instanceof HtmlInline tag) {
            said.append(tag.getLiteral());
        } else if (node instanceof HtmlBlock html) {
            said.append(html.getLiteral()).append(' ');
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            said.append(' ');
        } else {
            for (Node child = node.getFirstChild(); child != null && said.length() < most; child = child.getNext()) {
                say(child);
            }
        }
        if (node instanceof TableCell && node.getNext() != null) {
            end(",");
        } else if (isPart(node)) {
            end(".");
        }
    }

    private static boolean isPart(Node node) {
        return node instanceof Heading
                || node instanceof Paragraph
                || node instanceof TableCell
                || node instanceof FencedCodeBlock
                || node instanceof IndentedCodeBlock;
    }

    /** What has no sign at its end gets one, so that the next part does not run into it. */
    private void end(String sign) {
        int length = said.length();
        while (length > 0 && Character.isWhitespace(said.charAt(length - 1))) {
            length--;
        }
        said.setLength(length);
        if (length > 0) {
            said.append(ENDS.indexOf(said.charAt(length - 1)) < 0 ? sign : "").append(' ');
        }
    }

    private static String withoutBox(Text text) {
        boolean firstOfItem = text.getPrevious() == null
                && text.getParent() instanceof Paragraph said
                && said.getParent() instanceof ListItem;
        return firstOfItem ? ListedSteps.withoutBox(text.getLiteral()) : text.getLiteral();
    }
}
