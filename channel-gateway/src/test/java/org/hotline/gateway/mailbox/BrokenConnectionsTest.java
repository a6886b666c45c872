package org.hotline.gateway.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class BrokenConnectionsTest extends MailboxTest {

    private static final int MAILS = 5;
    private static final int CUTS = 14;

    private final String subject = unique("cut");

    @Test
    void aConnectionThatBreaksAtAnyCommandLosesAndDoublesNothing() throws IOException {
        try (CuttingProxy cutting = new CuttingProxy(host.port()).cuttingCommands(CUTS)) {
            takeAll(cutting);
        }
    }

    @Test
    void aConnectionThatBreaksWithinAnAnswerLosesAndDoublesNothing() throws IOException {
        try (CuttingProxy cutting = new CuttingProxy(host.port()).cuttingAnswers(150, CUTS)) {
            takeAll(cutting);
        }
    }

    private void takeAll(CuttingProxy cutting) {
        host.create("Taken");
        IntStream.range(0, MAILS).forEach(i -> host.deliver(MailHost.mail(subject + i, "")));
        Map<String, Object> mailbox = mailbox(cutting.port());
        mailbox.put("afterwards", "MOVE");
        mailbox.put("moveTo", "Taken");
        add(mailbox);

        await().until(() -> host.mails("INBOX").isEmpty() && cutting.connections() > 5);
        assertThat(subjects().stream().filter(came -> came.startsWith(subject)).sorted())
                .isEqualTo(List.of(subject + 0, subject + 1, subject + 2, subject + 3, subject + 4));
    }

    @Test
    void aServerThatWasGoneIsFoundAgain() throws IOException {
        try (CuttingProxy cutting = new CuttingProxy(host.port()).cuttingCommands(3)) {
            String id = add(mailbox(cutting.port()));
            awaitState(id, "TROUBLED");
            awaitState(id, "FETCHED");
        }
    }
}
