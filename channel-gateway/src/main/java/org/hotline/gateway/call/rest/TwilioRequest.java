package org.hotline.gateway.call.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotline.gateway.call.CallReport;
import org.hotline.gateway.call.CallReport.Line;
import org.hotline.gateway.call.HangupCause;
import org.hotline.gateway.interaction.Direction;
import org.hotline.kit.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * What Twilio tells of a call: that somebody calls, or how far it is. Whom it calls for a caller has a call of its own, below the
 * caller's; only that one is answered by a human, for the caller's is answered as soon as he hears music.
 *
 * @param parentCallSid the call for which this one is made
 * @param callDuration for how many seconds this one was answered
 * @param timestamp when it happened, as mails write it; without it the report counts from when it arrives
 */
record TwilioRequest(
        @JsonProperty("CallSid") @NotNull @Size(max = 255) String callSid,
        @JsonProperty("ParentCallSid") @Nullable String parentCallSid,
        @JsonProperty("From") @NotNull @Size(max = 255) String from,
        @JsonProperty("To") @NotNull @Size(max = 255) String to,

        @JsonProperty("CallStatus") @NotNull @Size(max = 255)
        String callStatus,

        @JsonProperty("Direction") @Nullable String direction,
        @JsonProperty("CallDuration") @Nullable Integer callDuration,
        @JsonProperty("Timestamp") @Nullable String timestamp) {

    private static final Set<String> BEGINNING = Set.of("queued", "initiated", "ringing");
    private static final String ANSWERED = "in-progress";

    private static final Map<String, HangupCause> ENDS = Map.of(
            "completed", HangupCause.NORMAL_CLEARING,
            "busy", HangupCause.BUSY,
            "no-answer", HangupCause.NO_ANSWER,
            "canceled", HangupCause.CANCEL,
            "failed", HangupCause.NOT_FOUND);

    /** What it means; nothing of a kind that we have no use for. */
    static List<CallReport> reports(ReportFields fields, String account, Instant arrived) {
        String status = fields.get("CallStatus");
        if (status == null || !isKnown(status)) {
            return List.of();
        }
        TwilioRequest request = new TwilioRequest(
                fields.required("CallSid"),
                fields.get("ParentCallSid"),
                fields.required("From"),
                fields.required("To"),
                status,
                fields.get("Direction"),
                fields.number("CallDuration"),
                fields.get("Timestamp"));
        return request.toReports(account, arrived);
    }

    private static boolean isKnown(String status) {
        return BEGINNING.contains(status) || status.equals(ANSWERED) || ENDS.containsKey(status);
    }

    private List<CallReport> toReports(String account, Instant arrived) {
        Instant at = happened(arrived);
        ToldCall call = ToldCall.of("twilio", new Line(callSid, parentCallSid, account, from, to, line(account)));
        ToldCall here =
                parentCallSid == null ? call : call.at(TwilioParty.answerer(TwilioParty.isOurs(from) ? from : to));
        if (BEGINNING.contains(callStatus)) {
            return List.of(here.offered(at));
        }
        if (callStatus.equals(ANSWERED)) {
            return List.of(belongsToCaller() ? here.offered(at) : here.connected(at));
        }
        Instant begun = at.minusSeconds(callDuration == null ? 0 : callDuration);
        CallReport end = here.ended(at, ENDS.get(callStatus));
        if (belongsToCaller()) {
            return List.of(here.offered(begun), end);
        }
        return callDuration != null && callDuration > 0 ? List.of(here.connected(begun), end) : List.of(end);
    }

    /** Of whoever calls Twilio; it is answered by what plays music and calls others. */
    private boolean belongsToCaller() {
        return parentCallSid == null && "inbound".equals(direction);
    }

    /** Who calls with a program of ours calls out; so does whoever shows our number. */
    private Direction line(String account) {
        boolean out = TwilioParty.isOurs(from)
                || (parentCallSid == null && !"inbound".equals(direction))
                || TwilioParty.isSameNumber(from, account);
        return out ? Direction.OUTBOUND : Direction.INBOUND;
    }

    private Instant happened(Instant arrived) {
        if (timestamp == null) {
            return arrived;
        }
        try {
            Instant told = ZonedDateTime.parse(timestamp, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            if (!told.isBefore(ReportFields.EARLIEST)) {
                return told;
            }
        } catch (DateTimeException unclear) {
            throw FieldProblem.invalid("Timestamp", "must be a time as RFC 2822 has it");
        }
        throw FieldProblem.invalid("Timestamp", "must not be before 2000-01-01");
    }
}
