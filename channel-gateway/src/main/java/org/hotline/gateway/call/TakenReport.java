package org.hotline.gateway.call;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.hotline.gateway.interaction.Acceptance;
import org.hotline.gateway.interaction.InteractionStatus;
import org.jspecify.annotations.Nullable;

/** A report while it is taken: on which account, about which call as soon as that is known, and what it is answered. */
final class TakenReport {

    private final CallReport report;
    private final String account;
    private final CallReceipt receipt;
    private final CompletableFuture<Acceptance> answer = new CompletableFuture<>();

    private @Nullable Call call;

    TakenReport(CallReport report, String account, CallReceipt receipt) {
        this.report = report;
        this.account = account;
        this.receipt = receipt;
    }

    CallReport report() {
        return report;
    }

    CallLine line() {
        return report.line();
    }

    Set<String> callIds() {
        return line().callIds();
    }

    String account() {
        return account;
    }

    CallReceipt receipt() {
        return receipt;
    }

    void about(Call known) {
        call = known;
    }

    Call call() {
        return Objects.requireNonNull(call);
    }

    UUID callId() {
        return call().id();
    }

    boolean isOpen() {
        return !answer.isDone();
    }

    void accept(boolean fresh) {
        answer.complete(new Acceptance(callId(), call().conversationId(), !fresh, InteractionStatus.RECEIVED));
    }

    void refuse(Throwable reason) {
        answer.completeExceptionally(reason);
    }

    CompletableFuture<Acceptance> answer() {
        return answer;
    }
}
