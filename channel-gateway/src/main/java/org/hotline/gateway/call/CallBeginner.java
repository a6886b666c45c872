package org.hotline.gateway.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.intake.IntakeQueue;
import org.hotline.gateway.interaction.Acceptance;
import org.hotline.gateway.interaction.ConversationHint;
import org.hotline.gateway.interaction.Direction;
import org.hotline.gateway.interaction.MessageContent;
import org.hotline.gateway.interaction.Submission;
import org.hotline.gateway.interaction.Submission.IntakeOrigin;

/** Finds the calls that reports are about; those of which nobody knows yet begin together. */
@ApplicationScoped
class CallBeginner {

    private final CallTable calls;
    private final IntakeQueue queue;

    CallBeginner(CallTable calls, IntakeQueue queue) {
        this.calls = calls;
        this.queue = queue;
    }

    CallRound begin(List<TakenReport> reports, Access by) {
        Map<Integer, Call> known = calls.find(reports, by);
        List<TakenReport> now = new ArrayList<>();
        List<TakenReport> later = new ArrayList<>();
        List<TakenReport> first = new ArrayList<>();
        Set<String> growing = new HashSet<>();
        Set<String> beginning = new HashSet<>();
        for (int place = 0; place < reports.size(); place++) {
            TakenReport report = reports.get(place);
            Call call = known.get(place);
            boolean found = call != null;
            if (!Collections.disjoint(beginning, report.callIds())
                    || (!found && !Collections.disjoint(growing, report.callIds()))) {
                beginning.addAll(report.callIds());
                later.add(report);
            } else if (found) {
                growing.addAll(report.callIds());
                report.about(Objects.requireNonNull(call));
                now.add(report);
            } else {
                beginning.addAll(report.callIds());
                first.add(report);
                now.add(report);
            }
        }
        begin(first);
        return new CallRound(now.stream().filter(TakenReport::isOpen).toList(), later);
    }

    /** All are handed in before any is waited for. Two first reports at the same time make one interaction, by the name that they give it. */
    private void begin(List<TakenReport> first) {
        if (first.isEmpty()) {
            return;
        }
        List<Long> others = calls.countOthers(first);
        List<CompletableFuture<Acceptance>> begun = new ArrayList<>(first.size());
        for (int i = 0; i < first.size(); i++) {
            begun.add(queue.accept(submission(first.get(i), others.get(i))).toCompletableFuture());
        }
        for (int i = 0; i < first.size(); i++) {
            TakenReport report = first.get(i);
            try {
                Acceptance kept = begun.get(i).join();
                report.about(new Call(
                        kept.interactionId(),
                        kept.conversationId(),
                        report.account(),
                        report.line().direction()));
            } catch (CompletionException refused) {
                report.refuse(refused.getCause() instanceof RuntimeException cause ? cause : refused);
            }
        }
    }

    private static Submission submission(TakenReport report, long others) {
        CallLine line = report.line();
        CallReceipt receipt = report.receipt();
        String name = others == 0 ? line.name() : line.name() + "#" + (others + 1);
        IntakeOrigin origin = new IntakeOrigin(
                Channel.VOICE, report.account(), name, line.direction(), receipt.by(), false, receipt.receivedAt());
        return Submission.of(origin, receipt.original(), ConversationHint.none(), content(line, receipt));
    }

    private static MessageContent content(CallLine line, CallReceipt receipt) {
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
