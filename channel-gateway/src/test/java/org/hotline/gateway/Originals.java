package org.hotline.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.event.inbound.MessageReceived;

/** What was said as it was handed in, each on a conversation of its own. */
public final class Originals extends GatewayTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private Originals() {}

    /** With a file. */
    public static MessageReceived said() {
        Map<String, Object> message = sms(unique("said"), "+33612345677");
        message.put("conversation", unique("talk"));
        message.put("attachments", List.of(Map.of("name", "a.txt", "type", "text/plain", "contentBase64", "AQID")));
        return heard(message(message));
    }

    /** Because somebody is away. */
    public static MessageReceived saidByMachine() {
        String word = unique("away");
        return heard(mail(
                "From: <%s@c.example>\nSubject: away\nMessage-ID: <%s@c.example>\nAuto-Submitted: auto-replied\n\n%s\n"
                        .formatted(word, word, word),
                "support@hotline.example"));
    }

    private static MessageReceived heard(ValidatableResponse answer) {
        UUID id = answer.statusCode(202).extract().jsonPath().getUUID("interactionId");
        return await().atMost(SOON)
                .until(() -> received(id), list -> !list.isEmpty())
                .get(0);
    }

    /** The interaction. */
    public static Response of(MessageReceived said) {
        return as("supervisor").get("/v1/interactions/" + said.interactionId());
    }

    /** Neither they nor their files are there any more, soon. */
    public static void gone(MessageReceived... all) {
        await().atMost(SOON).untilAsserted(() -> assertThat(answers(all)).containsOnly(404));
    }

    /** They and their files are all there. */
    public static void kept(MessageReceived... all) {
        assertThat(answers(all)).containsOnly(200);
    }

    private static List<Integer> answers(MessageReceived... all) {
        return Stream.of(all)
                .flatMap(said -> Stream.concat(
                        Stream.of("/v1/interactions/" + said.interactionId() + "/raw"),
                        said.attachments().stream().map(file -> "/v1/attachments/" + file.id())))
                .map(path -> as("supervisor").get(path).statusCode())
                .toList();
    }
}
