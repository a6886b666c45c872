package org.hotline.gateway.call;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hotline.gateway.interaction.Direction;
import org.jspecify.annotations.Nullable;

/**
 * One report of the telephone system about a call.
 *
 * @param at when it happened, by the telephone system's clock
 */
public record CallReport(Line line, CallLeg leg, CallEvent event, Instant at, Details details) {

    /** How a report that comes twice is recognised. */
    String key() {
        String given = details.eventId();
        return given == null ? event + "@" + at + leg.name() : "id:" + given;
    }

    /** Whether a call begins with it, and not only one of its telephones. */
    boolean beginsCall() {
        return event == CallEvent.OFFERED && line.firstCallId == null;
    }

    /** The same on a line whose numbers are written in one way. */
    CallReport on(Line other) {
        return new CallReport(other, leg, event, at, details);
    }

    /** A machine that takes a call is nobody: the caller is still to be answered. */
    boolean isTakenByNobody() {
        return tellsWhoHasIt() && details.machine();
    }

    /** Whether somebody, or a machine, has the call from then on. */
    private boolean tellsWhoHasIt() {
        return event == CallEvent.CONNECTED || event == CallEvent.TRANSFERRED;
    }

    /** The same, where it is known whether the operator whom it names is one of ours: then he is no machine, whatever he is called. */
    CallReport namingOneOfUs(boolean ours) {
        boolean machine = details.machine() && !ours;
        return new CallReport(
                line,
                leg,
                event,
                at,
                new Details(
                        details.queue,
                        machine ? null : details.operator,
                        machine,
                        details.cause,
                        details.eventId,
                        details.recordingUrl));
    }

    /**
     * Who is connected with whom.
     *
     * @param firstCallId what the telephone system called the call before it was forwarded, when it says so
     * @param account number or queue of ours that the call is about, when the telephone system names one
     */
    public record Line(
            String callId,
            @Nullable String firstCallId,
            @Nullable String account,
            String from,
            String to,
            Direction direction) {

        /** What the telephone system calls the call as far as it tells. */
        String name() {
            return firstCallId == null ? callId : firstCallId;
        }

        /** All that the telephone system calls it. */
        Set<String> callIds() {
            return callId.equals(name()) ? Set.of(callId) : Set.of(callId, name());
        }

        /** Our end of the line. */
        String ours() {
            return direction == Direction.INBOUND ? to : from;
        }

        /** Whether it tells the account that the call is about; an extension of ours may change while a call lasts. */
        boolean tellsAccount() {
            return account != null || ours().startsWith("+");
        }
    }

    /**
     * What else is known.
     *
     * @param operator who takes the call, as he is named
     * @param machine whether that is what a machine is called
     * @param eventId what the telephone system calls this report
     * @param recordingUrl where the recording lies
     */
    public record Details(
            @Nullable String queue,
            @Nullable UUID operator,
            boolean machine,
            @Nullable HangupCause cause,
            @Nullable String eventId,
            @Nullable String recordingUrl) {}
}
