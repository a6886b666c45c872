package org.hotline.gateway.mail;

import java.util.regex.Pattern;
import org.hotline.kit.address.MailAddress;

/** An address without the quotes, brackets and stops that stand around it without a blank between. */
final class BareAddress {

    /** What is in no address, and stands before one or after it. */
    private static final String BEFORE = "<[(\"‘‚‛“„‟«»‹›「『【《〈:";

    private static final String AFTER = ">])\"’”“‘«»‹›」』】》〉,;:?";

    /** What may begin an address, but does not where it ends with something that ends none. */
    private static final String BEGINNINGS = "'`{|*_~";

    private static final Pattern ENDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\]]");

    private BareAddress() {}

    /** Empty where none is. */
    static String of(String word) {
        String narrow = MailAddress.inAscii(word);
        int at = narrow.lastIndexOf('@');
        return at < 1 ? "" : withoutEnds(narrow.substring(begin(narrow, at), end(narrow, at)));
    }

    private static int begin(String word, int at) {
        return word.charAt(at - 1) == '"'
                ? Math.max(0, word.lastIndexOf('"', at - 2))
                : BEFORE.chars().map(c -> 1 + word.lastIndexOf(c, at - 1)).max().orElse(0);
    }

    private static int end(String word, int at) {
        int to = 1 + Math.max(at, word.startsWith("[", at + 1) ? word.indexOf(']', at) : at);
        while (to < word.length() && AFTER.indexOf(word.charAt(to)) < 0) {
            to++;
        }
        return to;
    }

    private static String withoutEnds(String address) {
        int end = address.length();
        while (end > 0 && !ENDS.matcher(address).region(end - 1, end).matches()) {
            end--;
        }
        boolean wrapped = end < address.length() && end > 0 && BEGINNINGS.indexOf(address.charAt(0)) >= 0;
        return address.substring(wrapped ? 1 : 0, end);
    }
}
