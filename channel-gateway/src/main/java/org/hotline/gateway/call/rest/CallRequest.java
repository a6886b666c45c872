package org.hotline.gateway.call.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.hotline.gateway.call.Answerer;
import org.hotline.gateway.call.CallEvent;
import org.hotline.gateway.call.CallLine;
import org.hotline.gateway.call.CallProblem;
import org.hotline.gateway.call.CallReport;
import org.hotline.gateway.call.CallSubmission;
import org.hotline.gateway.call.HangupCause;
import org.hotline.gateway.interaction.Direction;
import org.hotline.gateway.interaction.Original;
import org.hotline.kit.time.ReportedTime;
import org.hotline.kit.web.KeepsOriginal;
import org.jspecify.annotations.Nullable;

/**
 * A report about a call as telephone systems write it.
 *
 * @param machine whether a machine takes the call; if that is not said, its name tells
 */
@SuppressWarnings("ArrayRecordComponent") // kept, never compared
public record CallRequest(
        @NotBlank @Size(max = 200) String callId,
        @NotNull CallEvent event,
        @NotNull @ReportedTime Instant at,
        @NotNull @Size(max = 255) String from,
        @NotNull @Size(max = 255) String to,
        @NotNull Direction direction,
        @Nullable @Size(max = 255) String queue,
        @Nullable @Size(max = 255) String operator,
        @Nullable @Size(max = 255) String number,
        @Nullable Boolean machine,
        @Nullable HangupCause cause,

        @Nullable @Size(min = 1, max = 255) @Pattern(regexp = "\\s*\\S[\\s\\S]*", message = "must not be blank")
        String account,

        @Nullable @Size(min = 1, max = 255) String eventId,
        @Nullable @Valid RecordingRequest recording,
        @JsonIgnore byte @Nullable [] bytes)
        implements KeepsOriginal<CallRequest> {

    record RecordingRequest(
            @NotBlank @Size(max = 2000) @Pattern(regexp = "https?://.*", message = "must be an http or https URL")
            String url,

            boolean announced) {}

    @Override
    public CallRequest withOriginal(byte[] original) {
        return new CallRequest(
                callId, event, at, from, to, direction, queue, operator, number, machine, cause, account, eventId,
                recording, original);
    }

    /** The same on an account that its envelope says. */
    public CallRequest on(String itsAccount) {
        return with(at, itsAccount, eventId);
    }

    /** The same by the name of its envelope, and of its time where it says none. */
    public CallRequest called(String name, @Nullable Instant moment) {
        return with(at == null && moment != null ? moment : at, account, name);
    }

    private CallRequest with(Instant moment, @Nullable String onAccount, @Nullable String name) {
        return new CallRequest(
                callId, event, moment, from, to, direction, queue, operator, number, machine, cause, onAccount, name,
                recording, bytes);
    }

    Original original() {
        return Original.of("application/json", bytes);
    }

    CallSubmission toSubmission() {
        return new CallSubmission(toReport(), original());
    }

    public CallReport toReport() {
        if (recording != null && !recording.announced) {
            throw CallProblem.recordingNotAnnounced();
        }
        Answerer answerer = new Answerer(operator == null ? List.of() : List.of(operator), number, queue);
        return new CallReport(
                new CallLine(callId, null, account, from, to, direction),
                answerer.leg(callId),
                event,
                at,
                new CallReport.Details(
                        queue,
                        answerer.operator(),
                        machine == null ? answerer.isMachine() : machine,
                        cause,
                        eventId,
                        recording == null ? null : recording.url));
    }
}
