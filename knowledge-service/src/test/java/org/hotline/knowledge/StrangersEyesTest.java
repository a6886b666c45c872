package org.hotline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.StrangersEyes;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A solved case, as teams that never had its ticket, and integrations, see it: not at all. */
@KnowledgeServiceTest
@SuppressWarnings("NullAway.Init") // injected
class StrangersEyesTest extends StrangersEyes {

    private final String secret = Editors.word();
    private final List<String> ids = new ArrayList<>();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @BeforeEach
    void aCaseWasSolved() {
        UUID ticket = Ids.next();
        Topics.publish(kafka, Cases.solved(ticket, 1, secret, "first-line"));
        await().until(() -> suggestedTo(Tokens.of("operator", "fred", "first-line")), told -> told.contains(secret));
        String draft = Editors.as("knowledge-editor")
                .queryParam("limit", 200)
                .get("/v1/drafts")
                .jsonPath()
                .getString("items.find { it.title.contains('" + secret + "') }.id");
        ids.addAll(List.of(ticket.toString(), draft));
    }

    @Test
    void noStrangerIsSuggestedTheCase() {
        strangers().forEach(token -> assertThat(suggestedTo(token)).doesNotContain(secret + " blinking"));
    }

    private String suggestedTo(String token) {
        return io.restassured.RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("text", "my " + secret + " is blinking", "language", "en"))
                .post("/v1/suggestions")
                .asString();
    }

    /** Whoever edits articles reads them. */
    @Override
    protected List<String> strangers() {
        return super.strangers().stream()
                .filter(token -> !token.equals(Tokens.of("knowledge-editor")))
                .toList();
    }

    @Override
    protected List<String> ids() {
        return ids;
    }

    @Override
    protected List<String> secrets() {
        return List.of(secret);
    }
}
