package org.hotline.gateway.mail;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who wrote a mail in whose From a list or a group put itself, because it may not send in his name (DMARC). */
final class ListWriters {

    private static final List<String> ORIGINALS = List.of("x-original-from", "x-original-sender");
    private static final Pattern ID = Pattern.compile("<\\s*([^<>\\s]+)\\s*>\\s*$");
    private static final Pattern UNREAD = Pattern.compile("(?:no|do-?not|dont)[._-]?reply.*");

    private ListWriters() {}

    /** As the list says, nearest to what he is called; nobody when From is none of a list. */
    static List<Mailbox> of(MailHeaders headers, @Nullable Mailbox from) {
        boolean list = from != null && isList(headers, from.normalised());
        if (from == null || !(from.isVia() || list)) {
            return List.of();
        }
        return Stream.concat(ORIGINALS.stream(), list ? Stream.of("reply-to") : Stream.empty())
                .flatMap(name -> AddressList.read(headers.raw(name)).stream())
                .filter(writer -> !writer.normalised().equals(from.normalised()))
                .map(writer -> writer.name() == null ? new Mailbox(from.sentFor(), writer.address()) : writer)
                .toList();
    }

    /** Whether the address is the list's own: the one to post to, or of its domain and of nobody. */
    private static boolean isList(MailHeaders headers, String address) {
        String written = headers.word("list-id");
        Matcher id = ID.matcher(written);
        String list = id.find() ? id.group(1) : written;
        int at = address.lastIndexOf('@');
        String domain = address.substring(at + 1);
        boolean nobody = UNREAD.matcher(address).matches() && (list.equals(domain) || list.endsWith('.' + domain));
        return !list.isEmpty()
                && (nobody
                        || list.equals(address.replace('@', '.'))
                        || headers.word("list-post").contains("mailto:" + address));
    }
}
