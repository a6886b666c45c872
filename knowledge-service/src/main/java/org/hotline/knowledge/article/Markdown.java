package org.hotline.knowledge.article;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** How the body of an article is written, and what readers get to see of it. */
public final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .extensions(EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .build();
    private static final Cleaner CLEANER = new Cleaner(Safelist.relaxed()
            .removeTags("img")
            .removeProtocols("a", "href", "ftp")
            .addEnforcedAttribute("a", "rel", "nofollow noopener noreferrer"));

    private Markdown() {}

    /** HTML without script, style, picture or anything that a browser would fetch. */
    public static String html(String markdown) {
        Document dirty = Jsoup.parseBodyFragment(HTML.render(PARSER.parse(markdown)));
        return CLEANER.clean(dirty).body().html();
    }

    /** The bare words, a line per block. */
    public static String text(String markdown) {
        String plain = TEXT.render(PARSER.parse(markdown));
        return plain.indexOf('<') < 0 ? plain : Jsoup.parseBodyFragment(plain).wholeText();
    }
}
