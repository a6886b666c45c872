package org.hotline.ticket.message;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hotline.kit.address.MailAddress;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.kit.text.Texts;

/**
 * Who else a mail goes to, by addresses as mail servers know them, each once.
 *
 * @param cc as all who get it see
 * @param bcc as only we see
 */
public record Copies(List<String> cc, List<String> bcc) {

    /** Of both together. */
    public static final int MOST = 20;

    private static final int LONGEST_SHOWN = 100;

    public static Copies none() {
        return new Copies(List.of(), List.of());
    }

    /** As somebody writes them: an address that stands twice gets one copy, and the first place says how. */
    public static Copies to(List<String> cc, List<String> bcc) {
        if (cc.size() + bcc.size() > MOST) {
            throw FieldProblem.invalid(
                    cc.isEmpty() ? "bcc" : "cc",
                    "must be at most " + MOST + " addresses, those of cc and bcc together");
        }
        Set<String> seen = new HashSet<>();
        return new Copies(addresses("cc", cc, seen), addresses("bcc", bcc, seen));
    }

    /** Addresses as servers know them, each once; a problem names the field whose they are. */
    public static List<String> addresses(String field, List<String> written) {
        return addresses(field, written, new HashSet<>());
    }

    private static List<String> addresses(String field, List<String> written, Set<String> seen) {
        return written.stream()
                .map(address -> address(field, address))
                .filter(seen::add)
                .toList();
    }

    private static String address(String field, String written) {
        return MailAddress.sendable(MailAddress.bare(written))
                .orElseThrow(() -> FieldProblem.invalid(
                        field,
                        "must be addresses that mail can be sent to, each by itself",
                        "no mail can be sent to " + Texts.atMost(LONGEST_SHOWN, written)));
    }

    public boolean isEmpty() {
        return cc.isEmpty() && bcc.isEmpty();
    }

    /** The same without somebody who is written to anyway. */
    public Copies without(String address) {
        return new Copies(
                cc.stream().filter(other -> !other.equals(address)).toList(),
                bcc.stream().filter(other -> !other.equals(address)).toList());
    }
}
