package org.hotline.kit.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells markup that is nested so deeply that reading it would take for ever, at the cost of one look at each character. */
public final class HtmlNesting {

    private static final int DEEPEST = 400;

    /** Elements that end by themselves and are rarely closed. */
    private static final Set<String> ENDING_BY_THEMSELVES = Set.of(
            "br", "hr", "img", "meta", "link", "input", "col", "wbr", "area", "base", "embed", "source", "track", "p",
            "li", "dt", "dd", "td", "th", "tr", "option", "tbody", "thead", "tfoot");

    /** Elements that a reader opens again in each block that follows, when they were not closed. */
    private static final Set<String> FORMATS =
            Set.of("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    private static final int MOST_FORMATS = 12;
    private static final int MOST_REPEATED = 100_000;

    private HtmlNesting() {}

    /** Whether a reader would spend more on it than anything that people write is worth. */
    public static boolean isHostile(String html) {
        Map<String, Integer> open = new HashMap<>();
        int depth = 0;
        int formats = 0;
        int repeated = 0;
        for (int at = html.indexOf('<'); at >= 0 && at + 1 < html.length(); at = html.indexOf('<', at + 1)) {
            boolean closing = html.charAt(at + 1) == '/';
            String name = name(html, closing ? at + 2 : at + 1);
            boolean format = FORMATS.contains(name);
            repeated += format ? 0 : Math.min(formats, MOST_FORMATS);
            if (name.isEmpty() || ENDING_BY_THEMSELVES.contains(name)) {
                continue;
            }
            int step = closing ? -Math.min(1, open.getOrDefault(name, 0)) : 1;
            open.merge(name, step, Integer::sum);
            depth += step;
            formats += format ? step : 0;
            if (depth > DEEPEST || repeated > MOST_REPEATED) {
                return true;
            }
        }
        return false;
    }

    private static String name(String html, int from) {
        int end = from;
        while (end < html.length() && end - from < 20 && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(from, end).toLowerCase(Locale.ROOT);
    }

    /** What stands between the tags, without a thought of how it would be laid out. */
    public static String strip(String html) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            int end = tag < 0 ? html.length() : tag;
            if (end > at) {
                text.append(html, at, end).append(' ');
            }
            int close = tag < 0 ? -1 : html.indexOf('>', tag);
            at = close < 0 ? html.length() : close + 1;
        }
        return text.toString().strip();
    }
}
