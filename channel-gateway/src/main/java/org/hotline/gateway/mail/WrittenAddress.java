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

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]{1,64})\"@");
    private static final Pattern NEEDS_NO_QUOTES = Pattern.compile("[\\w!#$%&'*+/=?^`{|}~.-]+");
    private static final char SPACE = '\uE000';

    private final List<String> words;
    private final int place;

    /** @param text in which the last word that is an address is meant, for names come first */
    WrittenAddress(String text) {
        words = Arrays.asList(QUOTED.matcher(PlainText.lines(text))
                .replaceAll(WrittenAddress::inOneWord)
                .replaceAll("[\\s\\h]+", " ")
                .replace(" @", "@")
                .replace("@ ", "@")
                .replace(" . ", ".")
                .replace(" .", ".")
                .replace("<", " <")
                .split(" "));
        int last = words.size() - 1;
        while (last >= 0 && !isAddress(BareAddress.of(words.get(last)))) {
            last--;
        }
        place = last;
    }

    private static String inOneWord(MatchResult quoted) {
        String local = quoted.group(1);
        return Matcher.quoteReplacement(
                NEEDS_NO_QUOTES.matcher(local).matches() ? local + "@" : "\"" + local.replace(' ', SPACE) + "\"@");
    }

    static boolean isIn(@Nullable String text) {
        return text != null && MailAddress.inAscii(text).indexOf('@') >= 0;
    }

    boolean isThere() {
        return place >= 0;
    }

    String address() {
        return BareAddress.of(words.get(place)).replace(SPACE, ' ');
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
}
