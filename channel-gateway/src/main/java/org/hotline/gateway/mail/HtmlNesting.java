package org.hotline.gateway.mail;

import java.util.Locale;
import java.util.Set;

/** Tells markup that is nested so deeply that reading it would take for ever, at the cost of one look at each character. */
final class HtmlNesting {

    private static final int DEEPEST = 400;

    /** Elements that end by themselves and are rarely closed. */
    private static final Set<String> ENDING_BY_THEMSELVES = Set.of(
            "br", "hr", "img", "meta", "link", "input", "col", "wbr", "area", "base", "embed", "source", "track", "p",
            "li", "dt", "dd", "td", "th", "tr", "option", "tbody", "thead", "tfoot");

    private HtmlNesting() {}

    static boolean isHostile(String html) {
        int depth = 0;
        for (int at = html.indexOf('<'); at >= 0 && at + 1 < html.length(); at = html.indexOf('<', at + 1)) {
            boolean closing = html.charAt(at + 1) == '/';
            String name = name(html, closing ? at + 2 : at + 1);
            if (name.isEmpty() || ENDING_BY_THEMSELVES.contains(name)) {
                continue;
            }
            depth = Math.max(0, depth + (closing ? -1 : 1));
            if (depth > DEEPEST) {
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
    static String strip(String html) {
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
