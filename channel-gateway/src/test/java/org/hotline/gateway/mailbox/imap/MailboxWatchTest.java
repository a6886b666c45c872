package org.hotline.gateway.mailbox.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.mailbox.CuttingProxy;
import org.hotline.gateway.mailbox.HeldMailbox;
import org.hotline.gateway.mailbox.MailHost;
import org.hotline.gateway.mailbox.MailboxHolding;
import org.hotline.gateway.mailbox.MailboxTest;
import org.junit.jupiter.api.Test;

/** Instances side by side. */
@ChannelGatewayTest
class MailboxWatchTest extends MailboxTest {

    @Inject
    MailboxHolding holding;

    @Inject
    MailboxVisitor visitor;

    @Inject
    FetchPace pace;

    @Inject
    Clock clock;

    @Test
    void aMailboxIsOneInstancesUntilThatLetsGoOfIt() throws InterruptedException {
        String first = unique("one");
        String second = unique("other");
        MailboxWatch other = new MailboxWatch(holding, visitor, pace, clock);
        UUID id = UUID.fromString(add(mailbox(host.port())));
        host.deliver(MailHost.mail(first, ""));
        await().until(() -> {
            other.look();
            return taken(first) > 0;
        });
        other.stop(new ShutdownEvent());
        host.deliver(MailHost.mail(second, ""));
        awaitTaken(second);

        assertThat(List.of(taken(first), taken(second))).containsOnly(1L);
        assertThat(holding.hold(UUID.randomUUID())).extracting(HeldMailbox::id).doesNotContain(id);
    }

    @Test
    void aServerThatTellsOfWhatIsNewIsNotLeft() throws IOException {
        String first = unique("idle");
        String second = unique("told");
        try (CuttingProxy looking = new CuttingProxy(host.port()).hiding("MOVE")) {
            add(mailbox(looking.port()));
            host.deliver(MailHost.mail(first));
            awaitTaken(first);
            host.deliver(MailHost.mail(second));
            awaitTaken(second);

            assertThat(looking.connections()).isEqualTo(1);
            assertThat(looking.commands()).anyMatch(command -> command.endsWith(" IDLE"));
        }
    }

    @Test
    void aServerThatDoesNotIsLookedAtAgain() throws IOException {
        String first = unique("poll");
        String second = unique("again");
        try (CuttingProxy looking = new CuttingProxy(host.port()).hiding("IDLE")) {
            add(mailbox(looking.port()));
            host.deliver(MailHost.mail(first));
            awaitTaken(first);
            host.deliver(MailHost.mail(second));
            awaitTaken(second);

            assertThat(looking.connections()).isGreaterThan(1);
        }
    }
}
