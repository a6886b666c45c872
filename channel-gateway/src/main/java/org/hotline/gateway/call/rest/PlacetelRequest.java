package org.hotline.gateway.call.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotline.gateway.call.Answerer;
import org.hotline.gateway.call.CallLine;
import org.hotline.gateway.call.CallReport;
import org.hotline.gateway.call.HangupCause;
import org.hotline.gateway.call.ToldCall;
import org.hotline.gateway.interaction.Direction;
import org.jspecify.annotations.Nullable;

/**
 * A report in the form of Placetel. Of an outgoing call that was answered only its end tells.
 *
 * @param peer whose telephone it is
 * @param type how the call ended
 * @param duration for how many seconds there was talk
 */
record PlacetelRequest(
        @NotNull @Size(max = 255) String event,
        @JsonProperty("call_id") @NotNull @Size(max = 255) String callId,
        @NotNull @Size(max = 255) String from,
        @NotNull @Size(max = 255) String to,
        @Nullable String direction,
        @Nullable String peer,
        @Nullable String type,
        @Nullable Integer duration) {

    private static final Set<String> EVENTS = Set.of("IncomingCall", "OutgoingCall", "CallAccepted", "HungUp");

    private static final Map<String, HangupCause> CAUSES = Map.of(
            "accepted", HangupCause.NORMAL_CLEARING,
            "voicemail", HangupCause.NORMAL_CLEARING,
            "blocked", HangupCause.BUSY,
            "missed", HangupCause.NO_ANSWER,
            "unavailable", HangupCause.NO_ANSWER,
            "busy", HangupCause.BUSY,
            "canceled", HangupCause.CANCEL,
            "congestion", HangupCause.CONGESTION);

    /** How only outgoing calls end. */
    private static final Set<String> OUTGOING = Set.of("busy", "canceled", "unavailable", "congestion");

    /** Nobody was to take them, or nobody did. */
    private static final Set<String> BY_MACHINE = Set.of("voicemail", "blocked");

    /** What it means; nothing of a kind that we have no use for. */
    static List<CallReport> reports(ReportFields fields, String account, Instant arrived) {
        if (!EVENTS.contains(fields.required("event"))) {
            return List.of();
        }
        PlacetelRequest request = new PlacetelRequest(
                fields.required("event"),
                fields.name("call_id"),
                fields.required("from"),
                fields.required("to"),
                fields.get("direction"),
                fields.get("peer"),
                fields.get("type"),
                fields.number("duration"));
        return request.toReports(account, arrived);
    }

    private List<CallReport> toReports(String account, Instant arrived) {
        ToldCall call = ToldCall.of("placetel", new CallLine(callId, null, account, from, to, line()));
        ToldCall here = peer == null ? call : call.at(new Answerer(List.of(peer), null, null));
        return switch (event) {
            case "IncomingCall", "OutgoingCall" -> List.of(here.offered(arrived));
            case "CallAccepted" -> List.of(here.connected(arrived));
            default -> ending(call, arrived);
        };
    }

    private List<CallReport> ending(ToldCall call, Instant arrived) {
        CallReport end = call.ended(arrived, type == null ? null : CAUSES.get(type));
        Instant answered = arrived.minusSeconds(duration == null ? 0 : duration);
        if (type != null && BY_MACHINE.contains(type)) {
            return List.of(call.takenByMachine(answered), end);
        }
        return "accepted".equals(type) && duration != null ? List.of(call.connected(answered), end) : List.of(end);
    }

    private Direction line() {
        return ReportFields.direction(direction == null ? (goesOut() ? "out" : "in") : direction);
    }

    /** Some do not say it. */
    private boolean goesOut() {
        return event.equals("OutgoingCall") || (type != null && OUTGOING.contains(type));
    }
}
