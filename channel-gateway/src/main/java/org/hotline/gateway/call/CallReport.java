package org.hotline.gateway.call;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.hotline.kit.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One report of the telephone system about a call.
 *
 * @param at when it happened, by the telephone system's clock
 * @param place where the leg stands among others, when that says more than the line
 */
public record CallReport(
        CallLine line,
        CallLeg leg,
        CallEvent event,
        Instant at,
        Details details,
        @Nullable LegPlace place) {

    private static final int LONGEST_KEY = 600;

    public CallReport(CallLine line, CallLeg leg, CallEvent event, Instant at, Details details) {
        this(line, leg, event, at, details, null);
    }

    /** How a report that comes twice is recognised; however many telephones it names, in at most so many characters. */
    String key() {
        String key = details.eventId() == null ? event + "@" + at + leg.name() : "id:" + details.eventId();
        return key.length() <= LONGEST_KEY ? key : Texts.atMost(LONGEST_KEY / 2, key) + "#" + Ids.of(key);
    }

    /** Whether a call begins with it, and not only one of its telephones. */
    boolean beginsCall() {
        return event == CallEvent.OFFERED && line.firstCallId() == null;
    }

    /** The same on a line whose numbers are written in one way. */
    CallReport on(CallLine other) {
        return new CallReport(other, leg, event, at, details, place);
    }

    /** The same of a leg in this place. */
    public CallReport in(@Nullable LegPlace where) {
        return new CallReport(line, leg, event, at, details, where);
    }

    boolean isIn(LegPlace where) {
        return place == where;
    }

    /** The same of nobody's telephone. */
    CallReport ofNobody() {
        return new CallReport(line, new CallLeg(leg.callId(), Set.of(), null), event, at, details, place);
    }

    /** The same, made from the telephone of an operator of ours. */
    CallReport calledFrom(CallLeg above) {
        UUID operator = event == CallEvent.CONNECTED ? above.operator() : null;
        return new CallReport(
                line.outbound(),
                new CallLeg(leg.callId(), above.operators(), leg.number()),
                event,
                at,
                details.by(operator),
                place);
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
                        details.recordingUrl),
                place);
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
            @Nullable String recordingUrl) {

        Details by(@Nullable UUID other) {
            return new Details(queue, other, machine, cause, eventId, recordingUrl);
        }
    }
}
