package org.hotline.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;

/** A mail that finds no room is never sent back for good. */
@ChannelGatewayTest
class MailsInAShortageTest extends SmtpIntakeTest {

    @Inject
    MemoryBudget memory;

    @ConfigProperty(name = "hotline.intake.memory-mebibytes")
    int mebibytes;

    private final String account = unique("box") + "@hotline.example";

    private MemoryBudget.Share all() {
        return memory.take(mebibytes * 1024 * 1024);
    }

    private String deliver() {
        try (SmtpSender sender = new SmtpSender()) {
            return sender.deliver(account, raw(unique("m")));
        } catch (IOException cut) {
            return "cut";
        }
    }

    @Test
    void itsServerIsAskedToTryAgain() {
        try (MemoryBudget.Share held = all()) {
            assertThat(held).isNotNull();
            assertThat(deliver()).startsWith("451 4.3.2");
        }

        assertThat(deliver()).startsWith("250");
        assertThat(countOf(account)).isEqualTo(1);
    }

    @Test
    void itWaitsAWhileForRoom() {
        CompletableFuture<String> answer;
        try (MemoryBudget.Share held = all()) {
            assertThat(held).isNotNull();
            answer = CompletableFuture.supplyAsync(this::deliver);
            await().until(memory::isAwaited);
        }

        assertThat(answer.join()).startsWith("250");
    }
}
