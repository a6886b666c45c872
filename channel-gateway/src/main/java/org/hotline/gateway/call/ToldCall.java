package org.hotline.gateway.call;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.call.CallReport.Details;
import org.jspecify.annotations.Nullable;

/**
 * A call as a provider tells of it whose steps happen once on each telephone, so that one that is told again, or follows from another,
 * is known by its name.
 */
public final class ToldCall {

    private static final Answerer NOBODY = new Answerer(List.of(), null, null);

    private final String provider;
    private final CallLine line;
    private final CallLeg leg;
    private final Answerer answerer;

    private ToldCall(String provider, CallLine line, Answerer answerer) {
        this.provider = provider;
        this.line = line;
        this.leg = answerer.leg(line.callId());
        this.answerer = answerer;
    }

    public static ToldCall of(String provider, CallLine line) {
        return new ToldCall(provider, line, NOBODY);
    }

    /** The same, where it is told whose telephone it is. */
    public ToldCall at(Answerer known) {
        return new ToldCall(provider, line, known);
    }

    public CallReport offered(Instant at) {
        return report(CallEvent.OFFERED, at, false, null);
    }

    public CallReport queued(Instant at, String queue) {
        return report(CallEvent.QUEUED, at, new Details(queue, null, false, null, name(CallEvent.QUEUED), null));
    }

    public CallReport connected(Instant at) {
        return report(CallEvent.CONNECTED, at, answerer.isMachine(), null);
    }

    /** A voicemail took it, or nobody was to; the provider may have told of somebody who took it before it heard that. */
    public CallReport takenByMachine(Instant at) {
        String told = name(CallEvent.CONNECTED);
        return report(CallEvent.CONNECTED, at, new Details(null, null, true, null, told + ":machine", null));
    }

    /** The caller is kept waiting; that happens more than once. */
    public CallReport held(Instant at) {
        return again(CallEvent.HELD, at);
    }

    public CallReport resumed(Instant at) {
        return again(CallEvent.RESUMED, at);
    }

    private CallReport again(CallEvent event, Instant at) {
        String name = name(event) + "@" + at;
        return report(event, at, new Details(null, answerer.operator(), false, null, name, null));
    }

    public CallReport ended(Instant at, @Nullable HangupCause cause) {
        return report(CallEvent.ENDED, at, false, cause);
    }

    private CallReport report(CallEvent event, Instant at, boolean machine, @Nullable HangupCause cause) {
        UUID operator = event == CallEvent.CONNECTED ? answerer.operator() : null;
        return report(event, at, new Details(null, operator, machine, cause, name(event), null));
    }

    private CallReport report(CallEvent event, Instant at, Details details) {
        return new CallReport(line, leg, event, at, details);
    }

    /** By which what is told again is known. */
    private String name(CallEvent event) {
        return String.join(":", provider, event.name(), line.callId());
    }
}
