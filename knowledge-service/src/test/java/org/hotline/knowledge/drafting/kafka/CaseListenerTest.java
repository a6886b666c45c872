package org.hotline.knowledge.drafting.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.knowledge.Editors.anna;
import static org.hotline.knowledge.Editors.article;
import static org.hotline.knowledge.Editors.as;
import static org.hotline.knowledge.Editors.published;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.knowledge.ArticleDrafted;
import org.hotline.event.knowledge.ArticleLinked;
import org.hotline.event.knowledge.KnowledgeEvent;
import org.hotline.event.solved.CaseSolved;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;
import org.hotline.knowledge.KnowledgeServiceTest;
import org.junit.jupiter.api.Test;

@KnowledgeServiceTest
class CaseListenerTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final UUID SOLVER = Tokens.idOf("operator", "olga");

    private final String kafka;

    CaseListenerTest(@ConfigProperty(name = "kafka.bootstrap.servers") String kafka) {
        this.kafka = kafka;
    }

    @Test
    void aSolvedCaseBecomesOneDraftHoweverOftenItIsTold() {
        UUID ticket = Ids.next();
        CaseSolved solved = solved(Ids.next(), ticket, 1, List.of());

        Topics.publish(kafka, List.of(solved, solved, solved(Ids.next(), ticket, 1, List.of())));
        Topics.publish(kafka, solved(Ids.next(), ticket, 2, List.of()));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(draftsOf(ticket)).hasSize(2));
        assertThat(draftsOf(ticket)).extracting(draft -> draft.get("episode")).containsExactly(1, 2);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(drafted(ticket)).hasSize(2));
    }

    @Test
    void aDraftTellsNobodysNameAndNumber() {
        UUID ticket = Ids.next();

        Topics.publish(kafka, solved(Ids.next(), ticket, 1, List.of()));

        String id = draftOf(ticket);
        String body = anna().get("/v1/articles/{id}", id).path("body");
        assertThat(body)
                .contains("Ma carte", "Redémarrez la box", "[phone]", "[e-mail]")
                .doesNotContain("Durand", "06 12 34", "@example");
    }

    @Test
    void anEditorCorrectsApprovesAndPublishesADraft() {
        UUID ticket = Ids.next();
        Topics.publish(kafka, solved(Ids.next(), ticket, 1, List.of()));
        String id = draftOf(ticket);
        String etag = anna().get("/v1/articles/{id}", id).header("ETag");

        anna().header("If-Match", etag)
                .body(article("Carte refusée", "Redémarrez.", "fr", "PUBLIC"))
                .put("/v1/articles/{id}", id)
                .then()
                .statusCode(200);
        anna().post("/v1/articles/{id}/approval", id).then().statusCode(200);
        anna().post("/v1/articles/{id}/publication", id).then().statusCode(200);

        as("integration").get("/v1/articles/{id}", id).then().body("title", equalTo("Carte refusée"));
        assertThat(draftsOf(ticket)).isEmpty();
    }

    @Test
    void aCaseSolvedWithAnArticleIsLinkedToItInsteadOfDrafted() {
        UUID article = UUID.fromString(published(article("Known", "b", "fr", "INTERNAL")));
        UUID ticket = Ids.next();

        Topics.publish(kafka, solved(Ids.next(), ticket, 1, List.of(article, Ids.next())));
        Topics.publish(kafka, solved(Ids.next(), ticket, 1, List.of(article)));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(linked(ticket)).singleElement().satisfies(link -> {
                    assertThat(link.articleId()).isEqualTo(article);
                    assertThat(link.operator()).isEqualTo(SOLVER);
                }));
        anna().get("/v1/articles/{id}", article).then().body("reception.linkedTickets", equalTo(1));
        assertThat(draftsOf(ticket)).isEmpty();
    }

    private String draftOf(UUID ticket) {
        List<Map<String, Object>> drafts =
                await().atMost(Duration.ofSeconds(30)).until(() -> draftsOf(ticket), found -> !found.isEmpty());
        return String.valueOf(drafts.get(0).get("id"));
    }

    private List<Map<String, Object>> draftsOf(UUID ticket) {
        List<Map<String, Object>> drafts = anna().get("/v1/drafts?limit=200").path("items");
        return drafts.stream()
                .filter(draft -> ticket.toString().equals(draft.get("ticketId")))
                .toList();
    }

    private List<ArticleDrafted> drafted(UUID ticket) {
        return Topics.read(kafka, KnowledgeEvent.class).stream()
                .filter(ArticleDrafted.class::isInstance)
                .map(ArticleDrafted.class::cast)
                .filter(fact -> ticket.equals(fact.fromTicket()))
                .toList();
    }

    private List<ArticleLinked> linked(UUID ticket) {
        return Topics.read(kafka, KnowledgeEvent.class).stream()
                .filter(ArticleLinked.class::isInstance)
                .map(ArticleLinked.class::cast)
                .filter(fact -> ticket.equals(fact.ticketId()))
                .toList();
    }

    private static CaseSolved solved(UUID eventId, UUID ticket, int episode, List<UUID> articles) {
        return new CaseSolved(
                eventId,
                NOW,
                NOW,
                ticket,
                "HL-000042",
                episode,
                "Carte refusée",
                "Bonjour,\nMa carte est refusée. Rappelez-moi au 06 12 34 56 78 ou a.durand@example.fr\nCordialement,\nAnne Durand",
                "Redémarrez la box puis réessayez.",
                "fr",
                "network",
                articles,
                SOLVER,
                List.of("first-line"));
    }
}
