package org.hotline.ticket.message;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The subject of a mail that answers another one; who writes one of his own may have put a question there. */
final class AnsweringSubject {

    private static final String TAG = "(?:\\[(?:ext|external|externe?|extern)]\\s*+)*+";

    /** What mail programs write before the subject of what is answered, and what servers do. */
    private static final Pattern BEFORE = Pattern.compile("(?i)\\s*+" + TAG
            + "(?:re|aw|antw|antwort|sv|vs|rv|res|rif|r|odp|ynt)\\s?+(?:\\[\\d++])?+\\s?+:\\s*+" + TAG);

    /** What a call is called in the APIs; its customer reads it in his language, with the same number behind it. */
    private static final Pattern CALL = Pattern.compile("call (from|to) (anonymous|[^\\s\\d]*+\\d\\S*+)");

    private static final Pattern BLANKS = Pattern.compile("\\s++");

    private AnsweringSubject() {}

    /** Whether it is none, or that of an answer, and says no more than the subject of the ticket if that is known. */
    static boolean isOf(@Nullable String subject, @Nullable String ticket) {
        if (subject == null || subject.isBlank()) {
            return true;
        }
        return BEFORE.matcher(subject).lookingAt() && (ticket == null || says(plain(ticket), plain(subject)));
    }

    private static boolean says(String ticket, String subject) {
        Matcher call = CALL.matcher(ticket);
        return ticket.startsWith(subject) || (call.matches() && namesCall(subject, call.group(1), call.group(2)));
    }

    private static boolean namesCall(String subject, String way, String party) {
        boolean inbound = way.equals("from");
        if (party.equals("anonymous")) {
            return subject.equals("call " + way + " a withheld number")
                    || subject.equals(inbound ? "appel d’un numéro masqué" : "appel à un numéro masqué");
        }
        return subject.equals((inbound ? "appel de " : "appel à ") + party);
    }

    private static String plain(String subject) {
        String rest = subject;
        for (Matcher before = BEFORE.matcher(rest); before.lookingAt(); before = BEFORE.matcher(rest)) {
            rest = rest.substring(before.end());
        }
        return BLANKS.matcher(rest).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
