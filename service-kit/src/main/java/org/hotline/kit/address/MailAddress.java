package org.hotline.kit.address;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail address as people write it, and whether mail can reach anybody at it. */
public final class MailAddress {

    /** As nearly all are written: nothing around them, nothing to unwrap. */
    private static final Pattern BARE = Pattern.compile("[a-z0-9._+-]+@[a-z0-9.-]+");

    /** What somebody copies along with an address: the name before it, brackets, what a link says besides. */
    private static final Pattern WRAPPED = Pattern.compile("[^<>]*<([^<>]*)>");

    private static final Pattern LINK = Pattern.compile("(?i)mailto:(?://)?([^?]*)(?:\\?.*)?");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    /** RFC 5321, section 4.1.2, in ASCII: other letters before the at sign reach few servers. */
    private static final Pattern PLAIN = Pattern.compile("[\\w!#$%&'*+/=?^`{|}~-]+(?:\\.[\\w!#$%&'*+/=?^`{|}~-]+)*");

    private static final Pattern QUOTED = Pattern.compile("\"[ !#-\\[\\]-~]+\"");

    private static final Pattern DOMAIN =
            Pattern.compile("(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*");

    /**
     * A host of somebody's own network, its number, or a name that no server of mail is found by: RFC 6761, 6762 with its
     * appendix G, 7686, 8375, 9476. Names for tests and documents ({@code .test}, {@code .example}) stay, for those who try the hotline.
     */
    private static final Pattern NOWHERE =
            Pattern.compile("[^.]*|\\[.*|.*\\.(?:\\d+|0x[0-9a-f]*|localhost|localdomain|invalid"
                    + "|local|lan|internal|intranet|private|corp|home|(?:home|in-addr|ip6)\\.arpa|onion|alt)");

    private static final Pattern AT = Pattern.compile("[@\uFF20\uFE6B]");
    private static final char FIRST_WIDE = '\uFF01';
    private static final char LAST_WIDE = '\uFF5E';
    private static final char SMALL_AT = '\uFE6B';
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST = 320;

    private MailAddress() {}

    /** The address alone, in the form in which addresses are compared; what is none stays what it is. */
    public static String bare(String written) {
        if (BARE.matcher(written).matches()) {
            return written;
        }
        String text = inAscii(UNSEEN.matcher(written).replaceAll("").strip());
        Matcher wrapped = WRAPPED.matcher(text);
        Matcher link = LINK.matcher(wrapped.matches() ? wrapped.group(1).strip() : text);
        String address = link.matches() ? link.group(1) : wrapped.matches() ? wrapped.group(1) : text;
        return withDomainInAscii(address.strip().toLowerCase(Locale.ROOT));
    }

    /** What is written with an at sign, with the wide letters of Chinese and Japanese keyboards as those that servers know. */
    public static String inAscii(String written) {
        if (!AT.matcher(written).find()) {
            return written;
        }
        StringBuilder narrow = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            narrow.append(c >= FIRST_WIDE && c <= LAST_WIDE ? (char) (c - FIRST_WIDE + '!') : c == SMALL_AT ? '@' : c);
        }
        return narrow.toString();
    }

    /** As servers write it, so that one mailbox has one address whoever writes it. */
    private static String withDomainInAscii(String address) {
        int at = address.lastIndexOf('@');
        if (at < 1 || address.chars().skip(at + 1L).allMatch(c -> c < 0x80)) {
            return address;
        }
        try {
            return address.substring(0, at + 1)
                    + IDN.toASCII(address.substring(at + 1)).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noDomain) {
            return address;
        }
    }

    /** As people write it: with the letters of its domain where that has any beyond ASCII. */
    public static String inLetters(String address) {
        int at = address.lastIndexOf('@');
        return at < 0 || !address.contains("xn--")
                ? address
                : address.substring(0, at + 1) + IDN.toUnicode(address.substring(at + 1));
    }

    /** Whether it has a domain, and none that mail of others could be sent to, such as {@code localhost} or an IP address. */
    public static boolean leadsNowhere(String address) {
        String bare = bare(address);
        int at = bare.lastIndexOf('@');
        String domain = bare.substring(at + 1);
        return at > 0
                && NOWHERE.matcher(domain.endsWith(".") ? domain.substring(0, domain.length() - 1) : domain)
                        .matches();
    }

    /** Whether it is one address, and mail can be sent to it. */
    public static boolean isReachable(String address) {
        return sendable(address).isPresent();
    }

    /** Whether it is one address that says nothing but a mailbox and its domain, in ASCII and without quotes. */
    static boolean isPlain(String address) {
        int at = address.lastIndexOf('@');
        return hasLocal(address, at, PLAIN)
                && DOMAIN.matcher(address.substring(at + 1)).matches();
    }

    private static boolean hasLocal(String address, int at, Pattern form) {
        return at >= 1
                && at <= LONGEST_LOCAL
                && address.length() <= LONGEST
                && form.matcher(address.substring(0, at)).matches();
    }

    /** The address as servers know it, its domain in ASCII; nothing when no server would take it. */
    public static Optional<String> sendable(String address) {
        int at = address.lastIndexOf('@');
        if (!hasLocal(address, at, PLAIN) && !hasLocal(address, at, QUOTED)) {
            return Optional.empty();
        }
        try {
            String domain = IDN.toASCII(address.substring(at + 1), IDN.USE_STD3_ASCII_RULES)
                    .toLowerCase(Locale.ROOT);
            return DOMAIN.matcher(domain).matches() && !NOWHERE.matcher(domain).matches()
                    ? Optional.of(address.substring(0, at + 1) + domain)
                    : Optional.empty();
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }
}
