package org.hotline.gateway.call.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotline.gateway.call.CallReport;
import org.hotline.gateway.call.HangupCause;
import org.hotline.gateway.call.ToldCall;
import org.jspecify.annotations.Nullable;

/**
 * What Twilio tells of a call: that somebody calls, or how far it is. Whom it calls for a caller has a call of its own, below the
 * caller's; only that one is answered by a human, for the caller's is answered as soon as he hears music.
 *
 * @param parentCallSid the call for which this one is made
 * @param callDuration for how many seconds this one was answered
 * @param answeredBy a human, a machine or a fax, where Twilio was asked to find out
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
        @JsonProperty("Timestamp") @Nullable String timestamp,
        @JsonProperty("AnsweredBy") @Nullable String answeredBy) {

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
                fields.name("CallSid"),
                fields.get("ParentCallSid"),
                fields.required("From"),
                fields.required("To"),
                status,
                fields.get("Direction"),
                fields.number("CallDuration"),
                fields.get("Timestamp"),
                fields.get("AnsweredBy"));
        return request.toReports(account, arrived);
    }

    private static boolean isKnown(String status) {
        return BEGINNING.contains(status) || status.equals(ANSWERED) || ENDS.containsKey(status);
    }

    private List<CallReport> toReports(String account, Instant arrived) {
        Instant at = TwilioTime.happened(timestamp, arrived);
        TwilioLine line = line(account);
        ToldCall call = ToldCall.of("twilio", line.of(callSid, parentCallSid, account));
        return steps(line.leg() == null ? call : call.at(line.leg()), at).stream()
                .map(step -> step.in(line.place()))
                .toList();
    }

    private List<CallReport> steps(ToldCall here, Instant at) {
        if (BEGINNING.contains(callStatus)) {
            return List.of(here.offered(at));
        }
        if (callStatus.equals(ANSWERED)) {
            return List.of(belongsToCaller() ? here.offered(at) : answered(here, at));
        }
        Instant begun = at.minusSeconds(callDuration == null ? 0 : callDuration);
        CallReport end = here.ended(at, ENDS.get(callStatus));
        if (belongsToCaller()) {
            return List.of(here.offered(begun), end);
        }
        return callDuration != null && callDuration > 0 ? List.of(answered(here, begun), end) : List.of(end);
    }

    /** Of whoever calls Twilio; it is answered by what plays music and calls others. */
    private boolean belongsToCaller() {
        return parentCallSid == null && comesIn();
    }

    private boolean comesIn() {
        return "inbound".equals(direction);
    }

    private TwilioLine line(String account) {
        return parentCallSid == null
                ? TwilioLine.ofCall(from, to, comesIn(), account)
                : TwilioLine.ofDialled(from, to, account);
    }

    /** A mailbox that took it, or a fax, is nobody. */
    private CallReport answered(ToldCall here, Instant at) {
        boolean machine = answeredBy != null && (answeredBy.startsWith("machine") || answeredBy.equals("fax"));
        return machine ? here.takenByMachine(at) : here.connected(at);
    }
}
