package org.hotline.gateway.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.access.ApiKeyScope;
import org.hotline.gateway.call.CallReporting;
import org.hotline.gateway.call.CallSubmission;
import org.hotline.gateway.intake.ChannelMessage;
import org.hotline.gateway.intake.MessageReceiving;
import org.hotline.gateway.interaction.Acceptance;
import org.hotline.gateway.interaction.Original;
import org.hotline.kit.problem.DomainException;

/** Hands in what came in envelopes, as all else is handed in; in no transaction, since it waits for those that keep it. */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class InboundReceiving {

    private final MessageReceiving messages;
    private final CallReporting calls;

    InboundReceiving(MessageReceiving messages, CallReporting calls) {
        this.messages = messages;
        this.calls = calls;
    }

    public CompletionStage<Acceptance> receive(InboundContent content, Access by) {
        return receive(List.of(content), by).get(0);
    }

    /** An answer for each, in their order; what is refused spoils no other. */
    public List<CompletionStage<Acceptance>> receive(List<InboundContent> contents, Access by) {
        Iterator<CompletableFuture<Acceptance>> reported = report(
                        contents.stream()
                                .flatMap(content -> Stream.ofNullable(content.call()))
                                .toList(),
                        by)
                .iterator();
        return contents.stream()
                .map(content -> (content.message() == null
                                ? reported.next()
                                : receive(content.message(), content.original(), by))
                        .exceptionallyCompose(trouble -> CompletableFuture.failedStage(content.placed(trouble))))
                .toList();
    }

    private List<CompletableFuture<Acceptance>> report(List<CallSubmission> told, Access by) {
        try {
            return calls.report(told, by.requiring(ApiKeyScope.CALLS));
        } catch (DomainException refused) {
            return told.stream()
                    .map(each -> CompletableFuture.<Acceptance>failedFuture(refused))
                    .toList();
        }
    }

    private CompletionStage<Acceptance> receive(ChannelMessage message, Original original, Access by) {
        try {
            return messages.receive(message, original, by.requiring(ApiKeyScope.MESSAGES));
        } catch (RuntimeException refused) {
            return CompletableFuture.failedStage(refused);
        }
    }
}
