package org.hotline.gateway.call.rest;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hotline.gateway.call.CallEvent;
import org.hotline.gateway.call.CallProblem;
import org.hotline.gateway.call.CallReport;
import org.hotline.gateway.call.HangupCause;
import org.hotline.gateway.interaction.Direction;
import org.jspecify.annotations.Nullable;

/** A report in the form that many telephone systems already send to Zammad. */
record ZammadRequest(
        String event,
        String callId,
        String from,
        String to,
        String direction,
        @Nullable String user,
        @Nullable String queue,
        @Nullable String cause) {

    private static final Map<String, CallEvent> EVENTS =
            Map.of("newCall", CallEvent.OFFERED, "answer", CallEvent.CONNECTED, "hangup", CallEvent.ENDED);

    private static final Map<String, HangupCause> CAUSES = Map.of(
            "normalClearing", HangupCause.NORMAL_CLEARING,
            "busy", HangupCause.BUSY,
            "cancel", HangupCause.CANCEL,
            "noAnswer", HangupCause.NO_ANSWER,
            "congestion", HangupCause.CONGESTION,
            "notFound", HangupCause.NOT_FOUND,
            "forwarded", HangupCause.FORWARDED);

    static ZammadRequest of(ZammadFields fields) {
        return new ZammadRequest(
                fields.required("event"),
                fields.required("callId"),
                fields.required("from"),
                fields.required("to"),
                fields.required("direction"),
                fields.get("user"),
                fields.get("queue"),
                fields.get("cause"));
    }

    /** The fields of a report, whether it came as JSON or as a form. */
    @FunctionalInterface
    interface ZammadFields {

        @Nullable
        String get(String name);

        default String required(String name) {
            String value = get(name);
            if (value == null || value.length() > 255) {
                throw CallProblem.invalid(name, "must be present and have at most 255 characters");
            }
            return value;
        }
    }

    /**
     * These reports bear no time: they count from when they arrive, and one that comes again is recognised by what it
     * says.
     *
     * @return nothing for reports of a kind that we have no use for
     */
    Optional<CallReport> toReport(String account, Instant arrived) {
        CallEvent happened = EVENTS.get(event);
        if (happened == null) {
            return Optional.empty();
        }
        String eventId = "zammad:" + event + (happened == CallEvent.CONNECTED && user != null ? ":" + user : "");
        return Optional.of(new CallReport(
                new CallReport.Line(callId, account, from, to, line()),
                happened,
                arrived,
                new CallReport.Details(
                        queue,
                        happened == CallEvent.CONNECTED ? OperatorIds.named(user) : null,
                        cause == null ? null : CAUSES.get(cause),
                        eventId,
                        null)));
    }

    private Direction line() {
        return switch (direction) {
            case "in" -> Direction.INBOUND;
            case "out" -> Direction.OUTBOUND;
            default -> throw CallProblem.invalid("direction", "must be one of in, out");
        };
    }
}
