package org.hotline.gateway.call.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hotline.gateway.call.Answerer;
import org.hotline.gateway.call.CallEvent;
import org.hotline.gateway.call.CallLeg;
import org.hotline.gateway.call.CallLine;
import org.hotline.gateway.call.CallReport;
import org.hotline.gateway.call.HangupCause;
import org.jspecify.annotations.Nullable;

/**
 * A report in the form that many telephone systems already send to Zammad. What it has to say is looked at as it is read,
 * whether it came as JSON or as a form ({@link ReportFields}).
 *
 * @param user who is called or has answered, one or several
 * @param origCallId id of the call before it was forwarded
 * @param timestamp when it happened; without it the report counts from when it arrives
 */
record ZammadRequest(
        @NotNull @Size(max = 255) String event,
        @NotNull @Size(max = 255) String callId,
        @NotNull @Size(max = 255) String from,
        @NotNull @Size(max = 255) String to,

        @NotNull @Pattern(regexp = "in|out", message = "must be one of in, out")
        String direction,

        List<String> user,
        @Nullable String queue,
        @Nullable String cause,
        @Nullable String answeringNumber,
        @Nullable String origCallId,
        @Nullable Instant timestamp) {

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

    /**
     * A report that bears no time counts from when it arrives, and is recognised by what it says when it comes again.
     *
     * @return nothing of a kind that we have no use for
     */
    static List<CallReport> reports(ReportFields fields, String account, Instant arrived) {
        return EVENTS.containsKey(fields.required("event"))
                ? List.of(of(fields).toReport(account, arrived))
                : List.of();
    }

    private static ZammadRequest of(ReportFields fields) {
        return new ZammadRequest(
                fields.required("event"),
                fields.name("callId"),
                fields.required("from"),
                fields.required("to"),
                fields.required("direction"),
                fields.values("user"),
                fields.get("queue"),
                fields.get("cause"),
                fields.get("answeringNumber"),
                fields.get("origCallId"),
                fields.time("timestamp"));
    }

    private CallReport toReport(String account, Instant arrived) {
        CallEvent happened = Objects.requireNonNull(EVENTS.get(event));
        Answerer answerer = new Answerer(user, answeringNumber, queue);
        CallLeg leg = answerer.leg(callId);
        String said = String.join(":", "zammad", event, leg.callId(), leg.name(), Objects.toString(cause, ""));
        return new CallReport(
                new CallLine(callId, forwardedFrom(), account, from, to, ReportFields.direction(direction)),
                leg,
                happened,
                timestamp == null ? arrived : timestamp,
                new CallReport.Details(
                        queue,
                        happened == CallEvent.CONNECTED ? answerer.operator() : null,
                        answerer.isMachine(),
                        cause == null ? null : CAUSES.get(cause),
                        timestamp == null ? said : said + "@" + timestamp,
                        null));
    }

    /** Some name the call itself where it was not forwarded. */
    private @Nullable String forwardedFrom() {
        return origCallId == null || origCallId.strip().equals(callId.strip()) ? null : origCallId;
    }
}
