package org.hotline.gateway.mail;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline.kit.address.MailAddress;
import org.jspecify.annotations.Nullable;

/** An address in a header, with all that people and programs write around it: names, quotes, brackets, what a link says. */
final class WrittenAddress {

    private static final int LONGEST = 320;

    /** What is in no address, and stands before one or after it. */
    private static final String BEFORE = "<[(\"‘‚‛“„‟«»‹›「『【《〈:";

    private static final String AFTER = ">])\"’”“‘«»‹›」』】》〉,;:?";

    /** What may be in an address, but not at its end; what has to stand before it as well to be none of it. */
    private static final String ENDS = "'`.}";

    private static final String BEGINNINGS = "'`{";

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]{1,64})\"@");
    private static final Pattern NEEDS_NO_QUOTES = Pattern.compile("[\\w!#$%&'*+/=?^`{|}~.-]+");
    private static final char SPACE = '\uE000';

    private final List<String> words;
    private final int place;

    /** @param text in which the last word that is an address is meant, for names come first */
    WrittenAddress(String text) {
        words = Arrays.asList(QUOTED.matcher(text)
                .replaceAll(WrittenAddress::inOneWord)
                .replaceAll("\\s+", " ")
                .replace(" @", "@")
                .replace("@ ", "@")
                .replace(" . ", ".")
                .replace(" .", ".")
                .replace("<", " <")
                .split(" "));
        int last = words.size() - 1;
        while (last >= 0 && !isAddress(bare(words.get(last)))) {
            last--;
        }
        place = last;
    }

    private static String inOneWord(MatchResult quoted) {
        String local = quoted.group(1);
        return Matcher.quoteReplacement(
                NEEDS_NO_QUOTES.matcher(local).matches()
                        ? local + "@"
                        : "\"" + local.replace(' ', SPACE) + "\"@");
    }

    static boolean isIn(@Nullable String text) {
        return text != null && MailAddress.inAscii(text).indexOf('@') >= 0;
    }

    boolean isThere() {
        return place >= 0;
    }

    String address() {
        return bare(words.get(place)).replace(SPACE, ' ');
    }

    /** The words before and after it. */
    String beside() {
        StringBuilder beside = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (i != place && words.get(i).chars().anyMatch(Character::isLetterOrDigit)) {
                beside.append(beside.isEmpty() ? "" : " ").append(words.get(i));
            }
        }
        return beside.toString();
    }

    private static boolean isAddress(String bare) {
        return bare.indexOf('@') > 0 && !bare.endsWith("@") && bare.length() <= LONGEST;
    }

    private static String bare(String word) {
        String narrow = MailAddress.inAscii(word);
        int at = narrow.lastIndexOf('@');
        return at < 1 ? "" : withoutEnds(narrow.substring(begin(narrow, at), end(narrow, at)));
    }

    private static int begin(String word, int at) {
        if (word.charAt(at - 1) == '"') {
            return Math.max(0, word.lastIndexOf('"', at - 2));
        }
        int from = at;
        while (from > 0 && BEFORE.indexOf(word.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    private static int end(String word, int at) {
        int literal = word.startsWith("[", at + 1) ? word.indexOf(']', at) : -1;
        int to = Math.max(at, literal) + 1;
        while (to < word.length() && AFTER.indexOf(word.charAt(to)) < 0) {
            to++;
        }
        return to;
    }

    private static String withoutEnds(String address) {
        int end = address.length();
        while (end > 0 && ENDS.indexOf(address.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean wrapped = end < address.length() && end > 0 && BEGINNINGS.indexOf(address.charAt(0)) >= 0;
        return address.substring(wrapped ? 1 : 0, end);
    }
}
