package org.hotline.gateway.mail;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the tokens that lead an answer back to its ticket travel in mail: as {@code local+t.TOKEN@domain} in the address
 * to reply to and as {@code t.TOKEN.RANDOM@domain} in Message-IDs. Whoever finds one here has not verified it.
 */
public final class MailTokens {

    private static final Pattern IN_ADDRESS = Pattern.compile("\\+t\\.([A-Za-z0-9_.-]{1,200})@");
    private static final Pattern IN_MESSAGE_ID = Pattern.compile("^t\\.([A-Za-z0-9_.-]{1,200})\\.[A-Za-z0-9_-]+@");

    private MailTokens() {}

    static List<String> find(Collection<Mailbox> recipients, Collection<String> messageIds) {
        Set<String> tokens = new LinkedHashSet<>();
        for (Mailbox recipient : recipients) {
            collect(IN_ADDRESS.matcher(recipient.address()), tokens);
        }
        for (String id : messageIds) {
            collect(IN_MESSAGE_ID.matcher(id), tokens);
        }
        return List.copyOf(tokens);
    }

    private static void collect(Matcher token, Set<String> tokens) {
        if (token.find()) {
            tokens.add(token.group(1));
        }
    }

    /** Whether a Message-ID, without brackets, carries a token; whoever wrote it has not proven it. */
    public static boolean isIn(String messageId) {
        return IN_MESSAGE_ID.matcher(messageId).find();
    }

    /** The address without a token in it. */
    public static String strip(String address) {
        return IN_ADDRESS.matcher(address).replaceFirst("@");
    }

    /** The address that carries a token, for Reply-To. */
    public static String address(String account, String token) {
        int at = account.lastIndexOf('@');
        return account.substring(0, at) + "+t." + token + account.substring(at);
    }

    /** A Message-ID, without brackets, that carries a token. */
    public static String messageId(String token, String unique, String domain) {
        return "t." + token + "." + unique + "@" + domain;
    }
}
