package org.hotline.look;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error for people: what happened and what one can do, in French or English, and what finds it in the logs.
 *
 * @param status of HTTP
 * @param why it happened
 * @param traceId what finds it in the traces and logs, if there is one
 */
public record ErrorPage(
        int status, ProblemReason why, @Nullable String traceId) {

    public static final String MEDIA_TYPE = "text/html;charset=UTF-8";

    /** What it allows a browser. */
    public static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Where those who work here leave, or come back as somebody else. */
    private static final String SIGN_OUT = "/sign-out";

    private static final Map<Character, String> ESCAPED =
            Map.of('&', "&amp;", '<', "&lt;", '>', "&gt;", '"', "&quot;", '\'', "&#39;");

    /** Whether whoever asks wants pages rather than data: browsers say so, programs do not. */
    public static boolean isWanted(@Nullable String accept) {
        double page = Preference.of("text/html", accept);
        return page > 0
                && page >= Preference.of("application/json", accept)
                && page >= Preference.of("application/problem+json", accept);
    }

    /**
     * The page.
     *
     * @param languages those that whoever asks prefers, as browsers say it
     * @param home where there is something to read, if anywhere
     * @param desk where those work who may, if it is known here
     */
    public String html(@Nullable String languages, @Nullable String home, @Nullable String desk) {
        ErrorWords words = ErrorWords.in(languages);
        StringBuilder page = new StringBuilder("<!doctype html>\n<html lang=\"" + words.language() + "\">\n<head>\n"
                + "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"robots\" content=\"noindex\">\n<title>" + words.title(status) + "</title>\n"
                + "<link rel=\"stylesheet\" href=\"" + Look.STYLES + "\">\n<link rel=\"stylesheet\" href=\""
                + Look.READING + "\">\n</head>\n<body>\n<main class=\"page narrow trouble\" id=\"main\">\n"
                + "<p class=\"status\" aria-hidden=\"true\">" + status + "</p>\n<h1>" + words.title(status) + "</h1>\n"
                + "<p class=\"advice\">" + words.advice(status) + "</p>\n");
        page.append("<p class=\"row ways\">");
        if (status == 429 || status >= 500) {
            page.append("<a class=\"button primary\" href=\"\">")
                    .append(words.again())
                    .append("</a>");
        }
        if (status == 401 && desk != null) {
            page.append("<a class=\"button primary\" href=\"" + escaped(desk) + "\">")
                    .append(words.signIn())
                    .append("</a>");
        } else {
            way(page, desk, words.desk());
        }
        way(page, home, words.home());
        if (status == 403 && desk != null) {
            way(page, SIGN_OUT, words.signOut());
        }
        page.append("</p>\n<dl class=\"small muted\">\n");
        fact(page, words.reason(), escaped(why.in(words.language())));
        if (traceId != null) {
            fact(page, words.trace(), "<code>" + escaped(traceId) + "</code>");
        }
        return page.append("</dl>\n</main>\n</body>\n</html>\n").toString();
    }

    private static void way(StringBuilder page, @Nullable String address, String name) {
        if (address != null) {
            page.append("<a class=\"button\" href=\"" + escaped(address) + "\">")
                    .append(name)
                    .append("</a>");
        }
    }

    private static void fact(StringBuilder page, String name, String value) {
        page.append("<div><dt>").append(name).append("</dt> <dd>").append(value).append("</dd></div>\n");
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.chars().forEach(c -> safe.append(ESCAPED.getOrDefault((char) c, Character.toString(c))));
        return safe.toString();
    }
}
