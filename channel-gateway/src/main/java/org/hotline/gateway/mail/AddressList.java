package org.hotline.gateway.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the addresses of a header in one pass, however badly nested its comments are. Groups are flattened, comments
 * serve as names where there is no other, and what holds no {@code @} is no address.
 */
final class AddressList {

    private static final int MOST = 1000;
    private static final List<String> LINKS = List.of("mailto", "smtp");
    private static final int LONGEST_LINK = 6;
    private static final int LONGEST_NAME = 100;

    private final String header;
    private final List<Mailbox> mailboxes = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder comment = new StringBuilder();
    private @Nullable String bracketed;
    private boolean addressed;

    /** Where the words begin that stand behind the last comma: it may be one of a name, but only before an address in brackets. */
    private int separated;

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
            case ',' -> {
                if (isWithinName()) {
                    word(c);
                    separated = words.length();
                } else {
                    finish();
                }
            }
            case ';' -> finish();
            case '，', '；' -> {
                if (addressed || bracketed != null) {
                    finish();
                } else {
                    word(c);
                }
            }
            case ':' -> {
                int link = lengthOfLink();
                if (link > 0) {
                    words.setLength(words.length() - link);
                } else if (bracketed == null && !addressed) {
                    words.setLength(0); // the name of a group
                } else {
                    words.append(c);
                }
            }
            default -> word(c);
        }
        return at + 1;
    }

    /** Whether no address came yet to which a name could belong. */
    private boolean isWithinName() {
        return bracketed == null
                && words.length() + comment.length() <= LONGEST_NAME
                && !WrittenAddress.isIn(EncodedWords.decode(words.toString() + comment));
    }

    /** Brackets around brackets are one. */
    private int past(char bracket, int from) {
        int at = from;
        while (at < header.length() && header.charAt(at) == bracket) {
            at++;
        }
        return at;
    }

    /** Of the name of a link's kind that ends the words, 0 where none does. */
    private int lengthOfLink() {
        String end = words.substring(Math.max(0, words.length() - LONGEST_LINK)).toLowerCase(Locale.ROOT);
        return LINKS.stream()
                .filter(end::endsWith)
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }

    private void word(char c) {
        addressed |= c == '@' || c == '＠';
        words.append(Character.isISOControl(c) ? ' ' : c);
    }

    private int quotedText(int from) {
        int begin = words.length();
        int at = from;
        while (at < header.length() && header.charAt(at) != '"') {
            if (header.charAt(at) == '\\' && at + 1 < header.length()) {
                at++;
            }
            addressed |= header.charAt(at) == '@';
            words.append(header.charAt(at));
            at++;
        }
        if (header.startsWith("@", at + 1)) { // it is not a name
            words.insert(begin, '"').append('"');
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
        String free = words.substring(bracketed == null ? Math.min(separated, words.length()) : 0)
                .strip();
        String within = bracketed == null ? "" : unfolded(EncodedWords.decode(bracketed));
        String text = Stream.of(within, free, comment.toString())
                .filter(WrittenAddress::isIn)
                .findFirst()
                .orElse(within.isEmpty() ? free : within);
        WrittenAddress found = new WrittenAddress(WrittenAddress.isIn(text) ? text : EncodedWords.decode(text));
        if (found.isThere()) {
            Stream<String> others = Stream.of(free, comment.toString(), within).filter(other -> !other.equals(text));
            mailboxes.add(new Mailbox(
                    Stream.concat(text.equals(free) ? Stream.of(found.beside()) : Stream.empty(), others)
                            .filter(name -> !name.isBlank())
                            .findFirst()
                            .map(AddressList::name)
                            .orElse(null),
                    found.address()));
        }
        words.setLength(0);
        comment.setLength(0);
        bracketed = null;
        addressed = false;
        separated = 0;
    }

    /** A long one that was broken within its words. */
    private static String unfolded(String bracketed) {
        return bracketed.indexOf('@') > 0 && bracketed.indexOf('"') < 0 ? bracketed.replaceAll("\\s+", "") : bracketed;
    }

    private static @Nullable String name(String text) {
        String decoded = PlainText.oneLine(EncodedWords.decode(text));
        return decoded.isEmpty() ? null : decoded;
    }
}
