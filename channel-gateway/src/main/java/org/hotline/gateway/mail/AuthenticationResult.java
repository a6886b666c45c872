package org.hotline.gateway.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server that passed a mail on found out about its sender (RFC 8601).
 *
 * @param server the name under which it says so; anybody can write any
 * @param checks in the order in which they are written
 */
public record AuthenticationResult(String server, List<Check> checks) {

    private static final int MOST = 500;

    /** No name that a header says, since those are stripped. */
    private static final String NAMELESS = " ";

    /** Outside of quotes, wherever it stands: nobody passes who also fails. */
    private static final Pattern FAILURE = Pattern.compile("(?<![\\w.-])dmarc(?:/\\d{1,5})?\\s*=\\s*fail");

    private static final Check FAILED = new Check("dmarc", "fail", Map.of());
    private static final Pattern VERDICT =
            Pattern.compile("^\\s*([a-z0-9-]{1,40})(?:/\\d{1,5})?\\s*=\\s*([a-z]{1,40})");
    private static final Pattern PROPERTY =
            Pattern.compile("([a-z]{1,20}\\.[a-z0-9-]{1,40})\\s*=\\s*\"?([^\\s\";]{1,500})");

    /**
     * One method's verdict.
     *
     * @param method such as {@code dmarc}
     * @param verdict such as {@code pass}
     * @param properties what the verdict is about, such as {@code header.d}
     */
    public record Check(String method, String verdict, Map<String, String> properties) {

        boolean says(String wantedMethod, String wantedVerdict) {
            return method.equals(wantedMethod) && verdict.equals(wantedVerdict);
        }
    }

    /**
     * Reads the value of a header as far as it is one. One that cannot be read to its end, in which a sender may have hidden what is
     * said of him, says that he failed.
     */
    static AuthenticationResult read(String value) {
        Uncommented header = Uncommented.of(value.toLowerCase(Locale.ROOT));
        String[] pieces = header.text.split(";", MOST);
        List<Check> checks = new ArrayList<>();
        if (header.broken
                || pieces.length == MOST
                || FAILURE.matcher(header.text).find()) {
            checks.add(FAILED);
        }
        for (int i = 1; i < pieces.length; i++) {
            Matcher verdict = VERDICT.matcher(pieces[i]);
            if (verdict.find()) {
                checks.add(new Check(verdict.group(1), verdict.group(2), properties(pieces[i])));
            }
        }
        return new AuthenticationResult(pieces[0].strip().replaceFirst("\\s.*", ""), List.copyOf(checks));
    }

    /** Reads the older header about SPF alone (RFC 7208), which does not say who wrote it. */
    static AuthenticationResult readSpf(String value) {
        String verdict = value.strip().toLowerCase(Locale.ROOT).split("[^a-z]", 2)[0];
        return new AuthenticationResult(NAMELESS, List.of(new Check("spf", verdict, Map.of())));
    }

    boolean isNameless() {
        return server.equals(NAMELESS);
    }

    private static Map<String, String> properties(String piece) {
        Map<String, String> properties = new HashMap<>();
        Matcher property = PROPERTY.matcher(piece);
        while (property.find()) {
            properties.putIfAbsent(property.group(1), property.group(2));
        }
        return Map.copyOf(properties);
    }

    /**
     * A header without its comments, which may say anything, verdicts as well.
     *
     * @param broken whether a comment, a quotation or an escape does not end
     */
    private record Uncommented(String text, boolean broken) {

        static Uncommented of(String value) {
            StringBuilder text = new StringBuilder();
            int depth = 0;
            boolean quoted = false;
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c == '\\' && (quoted || depth > 0)) {
                    i++;
                } else if (c == '"' && depth == 0) {
                    quoted = !quoted;
                } else if (c == '(' && !quoted) {
                    depth++;
                } else if (c == ')' && !quoted && depth > 0) {
                    depth--;
                } else if (depth == 0) {
                    text.append(quoted && (c == ';' || c == '=') ? ' ' : c);
                }
            }
            return new Uncommented(text.toString(), quoted || depth > 0);
        }
    }
}
