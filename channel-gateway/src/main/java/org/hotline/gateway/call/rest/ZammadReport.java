package org.hotline.gateway.call.rest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hotline.gateway.call.CallProblem;
import org.hotline.gateway.call.CallSignal;
import org.hotline.gateway.call.CallStep;
import org.hotline.gateway.call.HangupCause;
import org.hotline.gateway.intake.Direction;
import org.jspecify.annotations.Nullable;

/** A report in the form that many telephone systems already send to Zammad. */
record ZammadReport(
        String event,
        String callId,
        String from,
        String to,
        String direction,
        @Nullable String user,
        Extras extras) {

    private static final Map<String, CallStep> STEPS =
            Map.of("newCall", CallStep.OFFERED, "answer", CallStep.CONNECTED, "hangup", CallStep.ENDED);

    private static final Map<String, HangupCause> CAUSES = Map.of(
            "normalClearing", HangupCause.NORMAL_CLEARING,
            "busy", HangupCause.BUSY,
            "cancel", HangupCause.CANCEL,
            "noAnswer", HangupCause.NO_ANSWER,
            "congestion", HangupCause.CONGESTION,
            "notFound", HangupCause.NOT_FOUND,
            "forwarded", HangupCause.FORWARDED);

    record Extras(@Nullable String queue, @Nullable String cause) {}

    static ZammadReport of(Fields fields) {
        return new ZammadReport(
                fields.required("event"),
                fields.required("callId"),
                fields.required("from"),
                fields.required("to"),
                fields.required("direction"),
                fields.get("user"),
                new Extras(fields.get("queue"), fields.get("cause")));
    }

    /** The fields of a report, whether it came as JSON or as a form. */
    interface Fields {

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
    Optional<CallSignal> toSignal(String account, Instant arrived) {
        CallStep step = STEPS.get(event);
        if (step == null) {
            return Optional.empty();
        }
        String eventId = "zammad:" + event + (step == CallStep.CONNECTED && user != null ? ":" + user : "");
        return Optional.of(new CallSignal(
                new CallSignal.Line(callId, account, from, to, line()),
                step,
                arrived,
                new CallSignal.Details(
                        extras.queue,
                        step == CallStep.CONNECTED ? operator() : null,
                        extras.cause == null ? null : CAUSES.get(extras.cause),
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

    private @Nullable UUID operator() {
        return user == null || user.isBlank()
                ? null
                : UUID.nameUUIDFromBytes(("operator:" + user.strip()).getBytes(StandardCharsets.UTF_8));
    }
}
