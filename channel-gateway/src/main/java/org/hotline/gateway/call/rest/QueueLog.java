package org.hotline.gateway.call.rest;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hotline.gateway.call.Answerer;
import org.hotline.gateway.call.CallLine;
import org.hotline.gateway.call.CallReport;
import org.hotline.gateway.call.HangupCause;
import org.hotline.gateway.call.PbxParty;
import org.hotline.gateway.call.ToldCall;
import org.hotline.gateway.interaction.Direction;
import org.hotline.kit.address.TelephoneNumbers;
import org.hotline.kit.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * What Asterisk's {@code queue_log} tells of calls, line by line: {@code time|call|queue|member|event|…}. Who calls is told only where he
 * enters a queue.
 */
final class QueueLog {

    private static final int FIELDS = 5;
    private static final int CALLER = 6;
    private static final int MOST_LETTERS = 255;
    private static final Pattern CALL = Pattern.compile("[\\w.:@-]{1,100}");

    private final String account;
    private final ZoneId clock;
    private final Map<String, String> callers = new LastCallers();

    /** @param clock by which times are meant that are not seconds since 1970 */
    QueueLog(String account, ZoneId clock) {
        this.account = account;
        this.clock = clock;
    }

    /** Of the calls that began last; a log may have any number of them. */
    private static final class LastCallers extends LinkedHashMap<String, String> {

        private static final long serialVersionUID = 1L;
        private static final int MOST = 10_000;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST;
        }
    }

    /** Nothing of what is no call's, or changes nothing of one. */
    List<CallReport> reports(String line) {
        String[] fields = line.split("\\|", -1);
        if (fields.length < FIELDS) {
            throw FieldProblem.invalid("line", "must be time|call|queue|member|event");
        }
        HangupCause end = end(fields[4]);
        if (end == null && !fields[4].equals("ENTERQUEUE") && !fields[4].equals("CONNECT")) {
            return List.of();
        }
        Instant at = LogClock.read("time", fields[0], clock);
        requireShort("queue", fields[2]);
        requireShort("member", fields[3]);
        ToldCall call = call(fields).at(new Answerer(List.of(member(fields[3])), null, null));
        return switch (fields[4]) {
            case "ENTERQUEUE" -> List.of(call.offered(at), call.queued(at, fields[2]));
            case "CONNECT" -> List.of(call.connected(at));
            default -> List.of(call.ended(at, end));
        };
    }

    private ToldCall call(String[] fields) {
        String id = matching(CALL, "call", fields[1]);
        if (fields[4].equals("ENTERQUEUE") && fields.length > CALLER) {
            callers.put(id, fields[CALLER]);
        }
        String from = callers.getOrDefault(id, TelephoneNumbers.ANONYMOUS);
        return ToldCall.of(
                String.join(":", "queue_log", fields[0], fields[2], fields[3]),
                new CallLine(id, null, account, from, account, Direction.INBOUND));
    }

    /** Why the call left the queue for good, as far as the queue knows. */
    private static @Nullable HangupCause end(String event) {
        return switch (event) {
            case "COMPLETEAGENT", "COMPLETECALLER" -> HangupCause.NORMAL_CLEARING;
            case "ABANDON" -> HangupCause.CANCEL;
            case "EXITEMPTY",
                    "EXITWITHTIMEOUT",
                    "EXITWITHKEY",
                    "WITHDRAW",
                    "BLINDTRANSFER",
                    "ATTENDEDTRANSFER",
                    "TRANSFER" -> HangupCause.FORWARDED;
            default -> null;
        };
    }

    private static String member(String written) {
        return written.equals("NONE") ? "" : PbxParty.name(written);
    }

    private static void requireShort(String field, String value) {
        if (value.length() > MOST_LETTERS) {
            throw FieldProblem.invalid(field, "must have at most " + MOST_LETTERS + " characters");
        }
    }

    private static String matching(Pattern form, String field, String value) {
        if (!form.matcher(value).matches()) {
            throw FieldProblem.invalid(field, "must match " + form.pattern());
        }
        return value;
    }
}
