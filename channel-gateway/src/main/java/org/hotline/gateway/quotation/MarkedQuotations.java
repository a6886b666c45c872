package org.hotline.gateway.quotation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The parts of a mail's markup that its program marked as quotation. */
final class MarkedQuotations {

    /** By Apple Mail, Thunderbird, K-9 and many others; by Gmail. */
    private static final String QUOTATION =
            "blockquote[type=cite], blockquote[class*=gmail_quote], blockquote[class*=quote], "
                    + ".gmail_attr, .moz-cite-prefix, .moz-email-headers-table";

    /**
     * By Gmail, Yahoo, Proton, Tuta, GMX, Zoho, Outlook for telephones, Outlook for Mac, new Outlook. What somebody wrote between
     * the quotations in one of them is not quoted.
     */
    private static final String WITH_QUOTATIONS =
            "div[class*=gmail_quote], div[class*=gmail_extra], [class*=yahoo_quoted], [id*=yahoo_quoted], div[class*=protonmail_quote], "
                    + "[class*=tutanota_quote], div[name=quote], [class*=zmail_extra], [class*=ms-outlook-mobile-reference-message], [id*=OLK_SRC_BODY_SECTION], "
                    + "[id*=mail-editor-reference-message-container], .moz-forward-container, [class*=mail-quote], [class*=quoted_message]";

    /** By Outlook and Hotmail: what comes after is quoted as well. */
    private static final String BEGINNING =
            "[id$=divRplyFwdMsg], [id$=appendonsend], hr[id$=stopSpelling], [class*=OutlookMessageHeader], "
                    + "[id$=ms-outlook-mobile-body-separator-line], [style*='border-top:solid #E1E1E1'], [style*='border-top:solid #B5C4DF']";

    private static final Pattern NO_LINE = Pattern.compile("(?i)border(?:-left)?:\\s*(?:none|0(?![.\\d])|medium none)");

    /** Of blocks whose beginning is read. */
    private static final int MOST = 200;

    private final Set<Node> roots = new HashSet<>();
    private final Set<Node> beside = new HashSet<>();

    private MarkedQuotations() {}

    static MarkedQuotations in(Element body) {
        MarkedQuotations found = new MarkedQuotations();
        found.roots.addAll(body.select(QUOTATION));
        body.select(WITH_QUOTATIONS).forEach(found::addQuotations);
        body.select("blockquote").stream()
                .limit(MOST)
                .filter(FirstLines::announce)
                .forEach(found.roots::add);
        Element beginning = body.selectFirst(BEGINNING);
        if (beginning != null && beginning.parents().stream().noneMatch(found.roots::contains)) {
            found.roots.add(beginning);
            found.addAround(beginning, body, Node::nextSibling);
        }
        return found;
    }

    boolean any() {
        return !roots.isEmpty();
    }

    /** Whether a quotation begins with the node. */
    boolean contains(Node node) {
        return roots.contains(node);
    }

    /** Whether the node stands on the line of the one before it, which is quoted as well. */
    boolean goesOn(@Nullable Node node) {
        return node != null && isQuotedInline(node) && isQuotedInline(node.previousSibling());
    }

    private boolean isQuotedInline(@Nullable Node node) {
        return roots.contains(node)
                && !(node instanceof Element element
                        && (HtmlText.isBlock(element) || element.normalName().equals("br")));
    }

    /** Whether the block is a quotation that begins there, and not one within another. */
    boolean isOneWith(Element block) {
        return roots.contains(block) && !beside.contains(block);
    }

    /** Whether a program has only set in the block: where it quotes, it draws a line. */
    static boolean isSetIn(Element block) {
        return NO_LINE.matcher(block.attr("style")).find() && !block.is(QUOTATION);
    }

    /** The whole, or, where it holds quotations of its own, those and what announces the first. */
    private void addQuotations(Element container) {
        List<Element> quotations = container.select("blockquote").stream()
                .filter(block -> !isSetIn(block))
                .toList();
        if (quotations.isEmpty()) {
            roots.add(container);
        } else {
            roots.addAll(quotations);
            addAround(quotations.get(0), container, Node::previousSibling);
        }
    }

    /** What stands on one side of the node, within the other. */
    private void addAround(Node inner, Node outer, Function<Node, @Nullable Node> side) {
        for (Node at = inner; at != null && !at.equals(outer); at = at.parent()) {
            for (Node next = side.apply(at); next != null; next = side.apply(next)) {
                roots.add(next);
                beside.add(next);
            }
        }
    }
}
