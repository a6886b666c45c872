package org.hotline.gateway.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.access.AccountName;
import org.hotline.gateway.call.CallReport.Line;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.intake.ChannelAddresses;
import org.hotline.gateway.intake.IntakeQueue;
import org.hotline.gateway.interaction.Acceptance;
import org.hotline.gateway.interaction.ConversationHint;
import org.hotline.gateway.interaction.Direction;
import org.hotline.gateway.interaction.InteractionStatus;
import org.hotline.gateway.interaction.MessageContent;
import org.hotline.gateway.interaction.Original;
import org.hotline.gateway.interaction.Submission;
import org.hotline.gateway.interaction.Submission.IntakeOrigin;

/**
 * Takes the telephone system's reports in any order and any number of times. The first report about a call makes its
 * interaction, whatever it reports; that is why it runs in no transaction, and waits for the one that keeps the interaction.
 */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class CallReporting {

    private final CallTable calls;
    private final CallNoting noting;
    private final IntakeQueue queue;
    private final ChannelAddresses addresses;
    private final Clock clock;

    CallReporting(CallTable calls, CallNoting noting, IntakeQueue queue, ChannelAddresses addresses, Clock clock) {
        this.calls = calls;
        this.noting = noting;
        this.queue = queue;
        this.addresses = addresses;
        this.clock = clock;
    }

    public Acceptance report(CallReport told, Original original, Access by) {
        CallReport report = normalised(told);
        Instant now = clock.instant();
        CallReceipt receipt = new CallReceipt(report.at().isAfter(now) ? now : report.at(), now, original, by);
        Line line = report.line();
        String account = account(line);
        Call call = calls.find(line, account, receipt)
                .filter(known -> by.reaches(known.account()))
                .orElseGet(() -> begin(line, account, receipt));
        boolean fresh = noting.note(call, report, receipt);
        return new Acceptance(call.id(), call.conversationId(), !fresh, InteractionStatus.RECEIVED);
    }

    /** The customer's number is read as it is dialled where our end of the line is. */
    CallReport normalised(CallReport report) {
        Line line = report.line();
        boolean inbound = line.direction() == Direction.INBOUND;
        String ours = addresses.normalise(Channel.VOICE, inbound ? line.to() : line.from());
        String customer = addresses.normaliseCaller(inbound ? line.from() : line.to(), ours);
        return report.on(new Line(
                line.callId().strip(),
                line.firstCallId() == null ? null : line.firstCallId().strip(),
                line.account(),
                inbound ? customer : ours,
                inbound ? ours : customer,
                line.direction()));
    }

    static String account(Line line) {
        return line.account() == null
                ? line.ours()
                : AccountName.given(line.account()).strip();
    }

    /** Two first reports at the same time make one interaction, by the name that they give it. */
    private Call begin(Line line, String account, CallReceipt receipt) {
        long others = calls.countOthers(line.name(), account, receipt);
        String name = others == 0 ? line.name() : line.name() + "#" + (others + 1);
        IntakeOrigin origin = new IntakeOrigin(
                Channel.VOICE, account, name, line.direction(), receipt.by(), false, receipt.receivedAt());
        Acceptance begun = queue.acceptAndWait(
                Submission.of(origin, receipt.original(), ConversationHint.none(), content(line, receipt)));
        return new Call(begun.interactionId(), begun.conversationId(), account, line.direction());
    }

    private static MessageContent content(Line line, CallReceipt receipt) {
        boolean inbound = line.direction() == Direction.INBOUND;
        String subject = inbound ? "Call from " + line.from() : "Call to " + line.to();
        return new MessageContent(
                receipt.at(),
                new MessageContent.Sender(line.from(), null),
                line.to(),
                new MessageContent.MessageText(subject, subject, null, null, null),
                List.of(),
                MessageContent.InboundThread.none(),
                MessageContent.Envelope.none());
    }
}
