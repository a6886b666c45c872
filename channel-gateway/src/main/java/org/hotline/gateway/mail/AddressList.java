package org.hotline.gateway.mail;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the addresses of a header in one pass, however badly nested its comments are. Groups are flattened, comments
 * serve as names where there is no other, and what holds no {@code @} is no address.
 */
final class AddressList {

    private static final int MOST = 1000;
    private static final String BEFORE = "'`‘“«";
    private static final String AFTER = "'`’”».>";

    private final String header;
    private final List<Mailbox> mailboxes = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder comment = new StringBuilder();
    private @Nullable String bracketed;
    private boolean addressed;

    private AddressList(String header) {
        this.header = header;
    }

    static List<Mailbox> read(@Nullable String header) {
        return header == null ? List.of() : new AddressList(header).read();
    }

    private List<Mailbox> read() {
        int at = 0;
        while (at < header.length() && mailboxes.size() < MOST) {
            at = step(at, header.charAt(at));
        }
        finish();
        return mailboxes;
    }

    private int step(int at, char c) {
        switch (c) {
            case '"' -> {
                return quotedText(at + 1);
            }
            case '(' -> {
                return comment(at + 1);
            }
            case '<' -> {
                int from = past('<', at);
                int end = header.indexOf('>', from);
                int stop = end < 0 ? header.length() : end;
                bracketed = header.substring(from, stop);
                return past('>', stop);
            }
            case ',', ';' -> finish();
            case ':' -> {
                if (bracketed == null && !addressed) {
                    words.setLength(0); // the name of a group
                } else {
                    words.append(c);
                }
            }
            default -> word(c);
        }
        return at + 1;
    }

    /** Brackets around brackets are one. */
    private int past(char bracket, int from) {
        int at = from;
        while (at < header.length() && header.charAt(at) == bracket) {
            at++;
        }
        return at;
    }

    private void word(char c) {
        addressed |= c == '@';
        words.append(Character.isISOControl(c) ? ' ' : c);
    }

    private int quotedText(int from) {
        int at = from;
        while (at < header.length() && header.charAt(at) != '"') {
            if (header.charAt(at) == '\\' && at + 1 < header.length()) {
                at++;
            }
            addressed |= header.charAt(at) == '@';
            words.append(header.charAt(at));
            at++;
        }
        return at + 1;
    }

    private int comment(int from) {
        int depth = 1;
        int at = from;
        while (at < header.length() && depth > 0) {
            char c = header.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else {
                comment.append(c);
            }
            at++;
        }
        return at;
    }

    private void finish() {
        String free = words.toString().strip();
        String address = bracketed != null ? bracketed : free;
        String route = address.contains(":") ? address.substring(address.lastIndexOf(':') + 1) : address;
        String bare = unquoted(inner(route).replaceAll("\\s+", ""));
        if (bare.indexOf('@') > 0 && bare.length() <= 320) {
            String beside = bracketed != null ? free : "";
            mailboxes.add(new Mailbox(name(beside.isEmpty() ? comment.toString() : beside), bare));
        }
        words.setLength(0);
        comment.setLength(0);
        bracketed = null;
        addressed = false;
    }

    /** The address where it stands within one text with its name. */
    private static String inner(String address) {
        int from = address.lastIndexOf('<');
        int to = address.indexOf('>', Math.max(from, 0));
        return from >= 0 && address.indexOf('@', from) > 0
                ? address.substring(from + 1, to < 0 ? address.length() : to)
                : address;
    }

    /** Without the quotes that a program took for a part of it, nor the dot that ends a sentence or a domain. */
    private static String unquoted(String address) {
        int end = address.length();
        while (end > 0 && AFTER.indexOf(address.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean quoted = end < address.length() && BEFORE.indexOf(address.charAt(0)) >= 0;
        return address.substring(quoted && end > 0 ? 1 : 0, end);
    }

    private static @Nullable String name(String text) {
        String decoded = PlainText.oneLine(EncodedWords.decode(text));
        return decoded.isEmpty() ? null : decoded;
    }
}
