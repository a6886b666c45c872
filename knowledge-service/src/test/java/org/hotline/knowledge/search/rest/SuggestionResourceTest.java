package org.hotline.knowledge.search.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hotline.knowledge.Editors.article;
import static org.hotline.knowledge.Editors.as;
import static org.hotline.knowledge.Editors.published;
import static org.hotline.knowledge.Editors.word;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.solved.CaseSolved;
import org.hotline.kit.id.Ids;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.test.Topics;
import org.hotline.knowledge.KnowledgeServiceTest;
import org.hotline.knowledge.search.CustomerQuestion;
import org.hotline.knowledge.search.KnowledgeSearching;
import org.hotline.knowledge.search.Suggestion;
import org.junit.jupiter.api.Test;

@KnowledgeServiceTest
class SuggestionResourceTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(30);

    private final String kafka;
    private final KnowledgeSearching searching;

    SuggestionResourceTest(
            @ConfigProperty(name = "kafka.bootstrap.servers") String kafka, KnowledgeSearching searching) {
        this.kafka = kafka;
        this.searching = searching;
    }

    @Test
    void somebodyWhoAnswersIsShownArticlesAndCasesThatWereLikeIt() {
        String word = word();
        String id = published(article("The " + word + " blinks", "Restart it.", "en", "INTERNAL"));
        UUID ticket = Ids.next();
        Topics.publish(kafka, solved(ticket, word));

        await().atMost(SOON)
                .untilAsserted(() -> as("operator")
                        .body(Map.of("text", "my " + word + " is blinking", "language", "en"))
                        .post("/v1/suggestions")
                        .then()
                        .statusCode(200)
                        .body("articles[0].id", equalTo(id))
                        .body("tickets[0].ticketId", equalTo(ticket.toString()))
                        .body("tickets[0].solution", equalTo("Restarted the " + word + " after [phone]")));
        as("operator")
                .body(Map.of("text", word, "ticketId", ticket))
                .post("/v1/suggestions")
                .then()
                .body("tickets.ticketId", not(hasItem(ticket.toString())));
        as("integration")
                .body(Map.of("text", word))
                .post("/v1/suggestions")
                .then()
                .statusCode(403);
    }

    @Test
    void whatIsNotForTheCallerIsNotSuggestedToThem() {
        String word = word();
        String internal = published(article("Inside " + word, "x", "en", "INTERNAL"));
        String open = published(article("Outside " + word, "x", "en", "PUBLIC"));
        Topics.publish(kafka, solved(Ids.next(), word));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(suggested(word, Roles.OPERATOR))
                        .satisfies(all -> assertThat(all.cases()).isNotEmpty())
                        .satisfies(all -> assertThat(idsOf(all)).contains(internal, open)));

        Suggestion outside = suggested(word, Roles.INTEGRATION);

        assertThat(idsOf(outside)).contains(open).doesNotContain(internal);
        assertThat(outside.cases()).isEmpty();
    }

    private Suggestion suggested(String word, String role) {
        return searching.suggest(
                new CustomerQuestion(word, "en", null, null), new Caller(Ids.next(), role, role, Set.of(role), null));
    }

    private static List<String> idsOf(Suggestion suggestion) {
        return suggestion.articles().stream()
                .map(article -> article.id().toString())
                .toList();
    }

    private static CaseSolved solved(UUID ticket, String word) {
        return new CaseSolved(
                Ids.next(),
                NOW,
                NOW,
                ticket,
                "HL-000043",
                1,
                word + " blinking",
                "My " + word + " is blinking all night",
                "Restarted the " + word + " after 06 12 34 56 78",
                "en",
                null,
                List.of(Ids.next()),
                Ids.next(),
                List.of("first-line"));
    }
}
