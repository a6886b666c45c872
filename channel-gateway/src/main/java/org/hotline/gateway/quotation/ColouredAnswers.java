package org.hotline.gateway.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Lines of what a mail program marked as quotation that stand there in a colour of their own, as people answer between the lines
 * of others, or under a name of its own; of the whole where nothing is marked. The colour of links says nothing.
 */
final class ColouredAnswers implements NodeVisitor {

    private static final String MIXED = "mixed";

    /** Four words, or a sentence. */
    private static final Pattern QUESTION = Pattern.compile("(?:\\S++\\s++){3}\\S.*|.*[?:.!？：。！]\\s*");

    private static final int MOST_BLANKS = 10;
    private static final Pattern ASKING = Pattern.compile("[?:？：]\\s*$");

    /** Outlook on the web renames what it quotes, so that what has this name there is not quoted. */
    private static final String WRITTEN = "elementToProof";

    private static final String RENAMED = "[class*=x_elementToProof], [class*=x_Mso], [id^=x_]";

    /** @param asks whether what it answers stands on the same line */
    private record Line(String text, String colour, boolean asks) {}

    private final MarkedQuotations marked;
    private final Deque<String> colours = new ArrayDeque<>(List.of(TextColour.NONE));
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final boolean renaming;
    private String colour = TextColour.NONE;
    private boolean asks;
    private int quoting;
    private int linking;

    private ColouredAnswers(Element body) {
        marked = MarkedQuotations.in(body);
        quoting = marked.any() ? 0 : 1;
        renaming = body.selectFirst(RENAMED) != null;
    }

    /** Their text, a line each; empty when there is none. */
    static String in(Document document) {
        ColouredAnswers reader = new ColouredAnswers(document.body());
        NodeTraversor.traverse(reader, document.body());
        reader.endLine();
        return reader.answers();
    }

    @Override
    public void head(Node node, int depth) {
        if (marked.contains(node)) {
            endLine();
            quoting++;
        }
        if (node instanceof Element element) {
            linking += element.normalName().equals("a") ? 1 : 0;
            colours.push(colour(element));
            if (HtmlText.isBlock(element) || element.normalName().equals("br")) {
                endLine();
            }
        } else if (node instanceof TextNode words && quoting > 0 && !words.isBlank()) {
            add(words.text());
        }
    }

    private String colour(Element element) {
        String around = colours.element();
        if (renaming && element.hasClass(WRITTEN)) {
            return WRITTEN;
        }
        return linking > 0 || around.equals(WRITTEN) ? around : TextColour.of(element, around);
    }

    private void add(String words) {
        String own = colours.element();
        if (!text.isEmpty() && !colour.equals(own)) {
            asks = !own.equals(TextColour.NONE)
                    && ASKING.matcher(text.substring(Math.max(0, text.length() - MOST_BLANKS)))
                            .find();
            colour = asks ? own : MIXED;
        } else {
            colour = own;
        }
        text.append(words);
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            colours.pop();
            linking -= element.normalName().equals("a") ? 1 : 0;
            if (HtmlText.isBlock(element)) {
                endLine();
            }
        }
        if (marked.contains(node)) {
            endLine();
            quoting--;
        }
    }

    private void endLine() {
        if (!text.isEmpty()) {
            lines.add(new Line(text.toString(), colour, asks));
            text.setLength(0);
            asks = false;
        }
    }

    /** What is in another colour than most, below something that is not and may be a question: a name stands below a greeting. */
    private String answers() {
        Map<String, Integer> lengths = new HashMap<>();
        lines.forEach(line -> lengths.merge(line.colour, line.text.length(), Integer::sum));
        String usual = lengths.keySet().stream()
                .max(Comparator.comparing(lengths::get))
                .orElse(TextColour.NONE);
        List<String> answers = new ArrayList<>();
        boolean asked = false;
        for (Line line : lines) {
            if (List.of(usual, TextColour.NONE, MIXED).contains(line.colour)) {
                asked = QUESTION.matcher(line.text).matches();
            } else if (asked || line.asks) {
                answers.add(line.text);
            }
        }
        return String.join("\n", answers);
    }
}
