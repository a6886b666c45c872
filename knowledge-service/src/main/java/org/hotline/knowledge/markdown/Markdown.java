package org.hotline.knowledge.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.Renderer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.hotline.kit.html.HtmlNesting;
import org.hotline.kit.html.RenderedBodies;
import org.hotline.kit.text.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * How the body of an article is written, and what readers get to see of it. Whatever the body, they get to see something,
 * at a cost in proportion to its length: what cannot be read so is shown as it was typed.
 */
public final class Markdown {

    /** In characters. */
    public static final int LONGEST = 200_000;

    /** Levels of quotations, lists, emphasis and links in one another. */
    public static final int DEEPEST = 50;

    private static final int MOST_CELLS = 20_000;

    /** Each may begin a link, and is remembered until the end of its paragraph. */
    private static final int MOST_BRACKETS = 50_000;

    private static final int LONGEST_SHOWN = 6 * LONGEST;

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.builder().maxCells(MOST_CELLS).build());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(2 * DEEPEST)
            .maxInlineNesting(2 * DEEPEST)
            .build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .extensions(EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .build();

    /** Of what editors write: all that Markdown becomes, with our own pictures and links to others; links say nothing of the page that they are on. */
    private static final Cleaner SHOWN_ON_PAGES = new Cleaner(Safelist.relaxed()
            .removeTags("img")
            .addAttributes("img", "src", "alt", "width", "height", "loading")
            .removeProtocols("a", "href", "ftp")
            .addEnforcedAttribute("a", "rel", "nofollow noopener noreferrer"));

    private static final long MOST_KEPT = 8_000_000;

    private static final RenderedBodies SHOWN =
            new RenderedBodies(Markdown::render, MOST_KEPT, Runtime.getRuntime().availableProcessors());

    private Markdown() {}

    /** Whether readers can be shown it as it is meant. */
    public static boolean isReadable(String markdown) {
        return asMeant(markdown).isPresent();
    }

    /** The same of what an editor writes, who waits for his turn, in no transaction; it is not rendered again when he is shown it. */
    public static boolean isReadableInTurn(String markdown) {
        return SHOWN.checked(markdown, () -> asMeant(markdown).map(Markdown::clean))
                .isPresent();
    }

    private static Optional<String> asMeant(String markdown) {
        return parsed(markdown)
                .filter(document -> !isDeeperThan(DEEPEST, document))
                .flatMap(document -> rendered(HTML, document));
    }

    /** HTML without script, style or anything that a browser would fetch from elsewhere. */
    public static String html(String markdown) {
        return SHOWN.now(markdown);
    }

    /** The same for those who read only: they wait for their turn, and in no transaction. */
    public static String htmlForReaders(String markdown) {
        return SHOWN.inTurn(markdown);
    }

    private static String render(String markdown) {
        return parsed(markdown)
                .flatMap(document -> rendered(HTML, document))
                .map(Markdown::clean)
                .orElseGet(() -> "<pre>" + Entities.escape(markdown) + "</pre>");
    }

    /** The bare words, a line per block. */
    public static String text(String markdown) {
        return words(parsed(markdown)
                .map(Pictures::becomeWords)
                .flatMap(document -> rendered(TEXT, document))
                .orElse(markdown));
    }

    /**
     * What it says as one line of sentences, without signs, numbers of lists or addresses that links hide.
     *
     * @param most characters, about, after which nothing more is said
     */
    public static String sentences(String markdown, int most) {
        String said = parsed(markdown)
                .map(document -> Sentences.of(document, most))
                .orElseGet(() -> Entities.escape(Texts.atMost(most, markdown)));
        return HtmlNesting.isHostile(said)
                ? HtmlNesting.strip(said)
                : Jsoup.parseBodyFragment(said).text();
    }

    /** The bare words of each step that is listed; of nothing that cannot be read as it is meant. */
    public static List<String> steps(String markdown) {
        List<String> steps = new ArrayList<>();
        int left = LONGEST_SHOWN;
        for (Node item :
                parsed(markdown).map(Pictures::becomeWords).map(ListedSteps::of).orElse(List.of())) {
            Optional<String> step = rendered(TEXT, item, left);
            if (step.isEmpty()) {
                return List.of();
            }
            left -= step.get().length();
            steps.add(ListedSteps.withoutBox(words(step.get())).strip());
        }
        steps.removeIf(String::isBlank);
        return steps;
    }

    private static String words(String plain) {
        if (plain.indexOf('<') < 0) {
            return plain;
        }
        return HtmlNesting.isHostile(plain)
                ? HtmlNesting.strip(plain)
                : Jsoup.parseBodyFragment(plain).wholeText();
    }

    private static Optional<Node> parsed(String markdown) {
        if (markdown.length() > 2 * LONGEST
                || markdown.chars().filter(c -> c == '[').count() > MOST_BRACKETS) {
            return Optional.empty();
        }
        try {
            return Optional.of(PARSER.parse(markdown));
        } catch (IllegalArgumentException tooManyCells) {
            return Optional.empty();
        }
    }

    /** A few characters can ask for very many, such as a long address that each of a thousand links has. */
    private static Optional<String> rendered(Renderer renderer, Node document) {
        return rendered(renderer, document, LONGEST_SHOWN);
    }

    private static Optional<String> rendered(Renderer renderer, Node document, int most) {
        BoundedText text = new BoundedText(most);
        try {
            renderer.render(document, text);
        } catch (BoundedText.Full tooLong) {
            return Optional.empty();
        }
        return Optional.of(text.toString()).filter(html -> renderer != HTML || !HtmlNesting.isHostile(html));
    }

    private static String clean(String html) {
        Document dirty = Jsoup.parseBodyFragment(html);
        Pictures.becomeLinks(dirty);
        Document clean = SHOWN_ON_PAGES.clean(dirty);
        Pictures.withoutDeadLinks(clean);
        return clean.body().html();
    }

    private static boolean isDeeperThan(int most, Node node) {
        if (most < 0) {
            return true;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (isDeeperThan(most - 1, child)) {
                return true;
            }
        }
        return false;
    }
}
