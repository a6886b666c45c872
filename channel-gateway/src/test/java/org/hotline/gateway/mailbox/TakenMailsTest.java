package org.hotline.gateway.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.util.Map;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;

/** What becomes of mails in their mailbox. */
@ChannelGatewayTest
class TakenMailsTest extends MailboxTest {

    @Test
    void takenMailsAreMoved() {
        String subject = unique("moved");
        host.create("Taken");
        Map<String, Object> mailbox = mailbox(host.port());
        mailbox.put("afterwards", "MOVE");
        mailbox.put("moveTo", "Taken");
        host.deliver(MailHost.mail(subject));
        add(mailbox);

        await().until(() ->
                host.mails("Taken").size() == 1 && host.mails("INBOX").isEmpty());
        assertThat(taken(subject)).isEqualTo(1);
    }

    @Test
    void takenMailsAreMovedByServersThatCannotMove() throws IOException {
        String subject = unique("copied");
        host.create("Taken");
        try (CuttingProxy old = new CuttingProxy(host.port()).hiding("MOVE UIDPLUS IDLE")) {
            Map<String, Object> mailbox = mailbox(old.port());
            mailbox.put("afterwards", "MOVE");
            mailbox.put("moveTo", "Taken");
            host.deliver(MailHost.mail(subject));
            add(mailbox);

            await().until(() ->
                    host.mails("Taken").size() == 1 && host.mails("INBOX").isEmpty());
            await().until(() -> old.commands().stream().anyMatch(command -> command.endsWith("EXPUNGE")));
            assertThat(old.commands()).noneMatch(command -> command.contains("UID EXPUNGE"));
        }
    }

    @Test
    void takenMailsAreDeletedWhereThatIsWanted() {
        String subject = unique("deleted");
        Map<String, Object> mailbox = mailbox(host.port());
        mailbox.put("afterwards", "DELETE");
        host.deliver(MailHost.mail(subject));
        add(mailbox);

        await().until(() -> host.mails("INBOX").isEmpty());
        assertThat(taken(subject)).isEqualTo(1);
    }

    @Test
    void aFolderThatIsNotThereKeepsNoMailFromUs() {
        String subject = unique("nowhere");
        Map<String, Object> mailbox = mailbox(host.port());
        mailbox.put("afterwards", "MOVE");
        mailbox.put("moveTo", "Taken");
        host.deliver(MailHost.mail(subject));
        String id = add(mailbox);
        awaitTaken(subject);
        awaitState(id, "TROUBLED");
        shown(id).body("lastError", containsString("Taken"));

        host.create("Taken");
        await().until(() -> host.mails("Taken").size() == 1);
        assertThat(taken(subject)).isEqualTo(1);
    }

    @Test
    void aMailThatTheServerDoesNotGiveIsPassedOver() throws IOException {
        String bad = unique("bad");
        String next = unique("next");
        try (CuttingProxy refusing = new CuttingProxy(host.port()).refusing("UID FETCH 1 (UID BODY")) {
            host.deliver(MailHost.mail(bad));
            String id = add(mailbox(refusing.port()));
            awaitState(id, "TROUBLED");
            shown(id).body("lastError", containsString("not this one"));

            host.deliver(MailHost.mail(next));
            awaitTaken(next);
            awaitState(id, "FETCHED");
            shown(id).body("refused", is(1));
        }
    }
}
