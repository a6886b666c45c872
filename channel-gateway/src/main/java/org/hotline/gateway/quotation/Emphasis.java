package org.hotline.gateway.quotation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What an element does to the text in it. */
final class Emphasis {

    private static final Set<String> STRIKING = Set.of("s", "strike", "del");
    private static final Set<String> EMPHASISING = Set.of("b", "strong", "i", "em", "u", "ins", "mark");

    /** What programs may write with signs of their own as well, and underline or colour. */
    private static final Set<String> FORMATTING =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "th", "td", "li", "a", "code", "font");

    private static final Pattern STRIKE =
            Pattern.compile("text-decoration[\\w-]{0,20}\\s{0,20}:[^;]{0,200}line-through");
    private static final Pattern STRONG = Pattern.compile(
            "font-weight\\s{0,20}:\\s{0,20}(?:bold|[6-9]00)|text-decoration[\\w-]{0,20}\\s{0,20}:[^;]{0,200}underline|font-style\\s{0,20}:\\s{0,20}italic");
    private static final Pattern WEAK = Pattern.compile("font-weight\\s{0,20}:\\s{0,20}(?:normal|[1-4]00)");

    /** As Thunderbird shows signs of the text itself. */
    private static final String OF_SIGNS = "moz-txt";

    private Emphasis() {}

    static boolean strikes(Element element) {
        return STRIKING.contains(element.normalName())
                || STRIKE.matcher(style(element)).find();
    }

    /** Whether it stands out then, in colours apart that it is written in. */
    static boolean emphasises(Element element) {
        String style = style(element);
        return (EMPHASISING.contains(element.normalName())
                        && !WEAK.matcher(style).find()
                        && !element.className().startsWith(OF_SIGNS))
                || STRONG.matcher(style).find()
                || TextColour.isMarked(style);
    }

    static boolean formats(Element element) {
        return EMPHASISING.contains(element.normalName())
                || FORMATTING.contains(element.normalName())
                || element.hasAttr("style");
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT);
    }
}
