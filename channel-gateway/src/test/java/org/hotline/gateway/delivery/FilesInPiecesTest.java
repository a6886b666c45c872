package org.hotline.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.hotline.event.Attachment;
import org.hotline.event.Channel;
import org.hotline.event.interaction.ReplyBounced;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

/** Files and originals come and go piece by piece, and whole. */
@ChannelGatewayTest
class FilesInPiecesTest extends DeliveryTest {

    private static final int MEBIBYTE = 1024 * 1024;

    @Test
    void aFileOfSeveralPiecesIsDownloadedAndSentAsItIs() throws IOException, InterruptedException {
        byte[] content = new byte[2 * MEBIBYTE + 7];
        new Random(42).nextBytes(content);
        UUID file = upload(content);
        String to = unique("file") + "@example.org";

        byte[] fetched = as("operator").get("/v1/attachments/" + file).asByteArray();
        ReplyRequested reply = reply(Channel.EMAIL, to, "files", List.of(described(file, content.length)));

        assertThat(fetched).isEqualTo(content);
        assertThat(sent(reply).body().files().get(0).content()).isEqualTo(content);
    }

    @Test
    void anOriginalOfSeveralPiecesIsDownloadedAsItWas() {
        String raw = "From: long@example.org\nMessage-ID: <" + unique("long") + "@example.org>\n\n"
                + "A long story.\n".repeat(100_000);
        String id = mail(raw, "support@hotline.example").extract().path("interactionId");

        byte[] fetched = as("admin").get("/v1/interactions/" + id + "/raw").asByteArray();
        assertThat(fetched).isEqualTo(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void filesOfMoreThanAMailHoldsAreNotSent() throws IOException, InterruptedException {
        UUID file = upload(new byte[13 * MEBIBYTE]);
        UUID other = upload(new byte[13 * MEBIBYTE]);
        ReplyRequested reply = reply(
                Channel.EMAIL,
                unique("much") + "@example.org",
                "much",
                List.of(described(file, 0), described(other, 0)));

        Topics.publish(servers(), reply);

        await().untilAsserted(() -> assertThat(facts(ReplyBounced.class, reply.messageId()))
                .extracting(ReplyBounced::reason)
                .containsExactly("ATTACHMENTS_TOO_LARGE"));
    }

    private static UUID upload(byte[] content) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                large("operator", "/v1/attachments?name=long.bin", "application/octet-stream", content);
        assertThat(answer.statusCode()).isEqualTo(201);
        return new JsonPath(answer.body()).getUUID("id");
    }

    private static Attachment described(UUID file, long size) {
        return new Attachment(file, "long.bin", "application/octet-stream", size);
    }
}
