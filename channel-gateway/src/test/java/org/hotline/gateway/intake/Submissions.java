package org.hotline.gateway.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.interaction.ConversationHint;
import org.hotline.gateway.interaction.MessageContent;
import org.hotline.gateway.interaction.Original;
import org.hotline.gateway.interaction.Submission;
import org.hotline.gateway.interaction.Submission.IntakeOrigin;
import org.hotline.gateway.mail.MailFile;

/** What is handed in to see what becomes of it. */
final class Submissions {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private Submissions() {}

    static Submission submission(String externalId, String fileName) {
        return submission(externalId, fileName, "raw".getBytes(StandardCharsets.UTF_8));
    }

    static Submission submission(String externalId, String fileName, byte[] raw) {
        return Submission.of(
                IntakeOrigin.inbound(Channel.OTHER, "trouble", externalId, Access.ofMailServers(), NOW),
                new Original("text/plain", raw),
                ConversationHint.none(),
                new MessageContent(
                        NOW,
                        new MessageContent.Sender("someone", null),
                        null,
                        new MessageContent.MessageText(null, "text", null, null, null),
                        List.of(new MailFile(fileName, "text/plain", new byte[] {1})),
                        MessageContent.InboundThread.none(),
                        MessageContent.Envelope.none()));
    }
}
