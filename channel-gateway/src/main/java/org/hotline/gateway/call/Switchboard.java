package org.hotline.gateway.call;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.call.CallSignal.Line;
import org.hotline.gateway.call.Calls.Report;
import org.hotline.gateway.intake.Acceptance;
import org.hotline.gateway.intake.Addresses;
import org.hotline.gateway.intake.Channel;
import org.hotline.gateway.intake.Content;
import org.hotline.gateway.intake.ConversationHint;
import org.hotline.gateway.intake.Direction;
import org.hotline.gateway.intake.Intake;
import org.hotline.gateway.intake.InteractionStatus;
import org.hotline.gateway.intake.Submission;
import org.hotline.gateway.intake.Submission.Origin;
import org.hotline.gateway.intake.Submission.Raw;

/**
 * Takes the telephone system's reports in any order and any number of times. The first report about a call makes its
 * interaction, whatever it reports.
 */
@Singleton
public class Switchboard {

    private final Calls calls;
    private final Intake intake;
    private final Addresses addresses;
    private final Clock clock;

    Switchboard(Calls calls, Intake intake, Addresses addresses, Clock clock) {
        this.calls = calls;
        this.intake = intake;
        this.addresses = addresses;
        this.clock = clock;
    }

    public Acceptance take(CallSignal signal, Raw raw, UUID caller) {
        Instant now = clock.instant();
        Report report = new Report(signal.at().isAfter(now) ? now : signal.at(), now, raw.bytes());
        Line line = normalised(signal.line());
        String account = account(line);
        PhoneCall call = calls.find(line.callId(), account, caller, report.at())
                .orElseGet(() -> begin(line, account, caller, report));
        boolean fresh = calls.note(call, signal, caller, report);
        return new Acceptance(call.id(), call.conversationId(), !fresh, InteractionStatus.RECEIVED);
    }

    private Line normalised(Line line) {
        return new Line(
                line.callId().strip(),
                line.account(),
                addresses.normalise(Channel.VOICE, line.from()),
                addresses.normalise(Channel.VOICE, line.to()),
                line.direction());
    }

    /** Our end of the line. */
    private static String account(Line line) {
        if (line.account() != null) {
            return line.account().strip();
        }
        return line.direction() == Direction.INBOUND ? line.to() : line.from();
    }

    /** Two first reports at the same time make one interaction, by the name that they give it. */
    private PhoneCall begin(Line line, String account, UUID caller, Report report) {
        long others = calls.countOthers(line.callId(), account, caller, report.at());
        String name = others == 0 ? line.callId() : line.callId() + "#" + (others + 1);
        Origin origin = new Origin(Channel.VOICE, account, name, line.direction(), caller, report.receivedAt());
        Acceptance begun = intake.acceptAndWait(Submission.of(
                origin,
                new Raw("application/json", report.original()),
                ConversationHint.none(),
                content(line, report)));
        return new PhoneCall(begun.interactionId(), begun.conversationId(), account, line.direction());
    }

    private static Content content(Line line, Report report) {
        boolean inbound = line.direction() == Direction.INBOUND;
        String subject = inbound ? "Call from " + line.from() : "Call to " + line.to();
        return new Content(
                report.at(),
                new Content.Sender(line.from(), null),
                line.to(),
                new Content.Words(subject, subject, null, null, null),
                List.of(),
                Content.Reply.none());
    }
}
