package org.hotline.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.knowledge.ArticleArchived;
import org.hotline.event.knowledge.ArticleRated;
import org.hotline.event.knowledge.KnowledgeEvent;
import org.hotline.kit.event.EventCodec;
import org.hotline.kit.event.Events;
import org.hotline.kit.id.Ids;
import org.hotline.kit.outbox.Headers;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

@SampleServiceTest
class DeliveryOfEventsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private static final String TOPIC = "knowledge-events";
    private static final String RATED = "org.hotline.knowledge.article-rated.v1";

    @Inject
    Events events;

    @Inject
    SampleListener listener;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void aCommittedFactArrivesOnceAndInOrder() {
        UUID article = Ids.next();
        List<ArticleRated> facts =
                IntStream.range(0, 50).mapToObj(i -> rated(article)).toList();

        facts.forEach(fact -> QuarkusTransaction.requiringNew().run(() -> events.publish(fact)));

        await().until(() -> listener.effectsOf(article) == 50);
        assertThat(factsOn(article)).containsExactlyElementsOf(facts);
    }

    @Test
    void aFactOfARolledBackTransactionNeverHappened() {
        UUID article = Ids.next();

        QuarkusTransaction.begin();
        events.publish(rated(article));
        QuarkusTransaction.rollback();
        UUID later = Ids.next();
        QuarkusTransaction.requiringNew().run(() -> events.publish(rated(later)));

        await().until(() -> listener.effectsOf(later) == 1);
        assertThat(factsOn(article)).isEmpty();
    }

    @Test
    void aFactThatCommitsLateIsNotSkipped() throws Exception {
        UUID slow = Ids.next();
        UUID quick = Ids.next();

        QuarkusTransaction.requiringNew().run(() -> {
            events.publish(rated(slow)); // takes the lower number
            QuarkusTransaction.requiringNew().run(() -> events.publish(rated(quick)));
            await().until(() -> listener.effectsOf(quick) == 1); // shipped and deleted before the lower number commits
        });

        await().until(() -> listener.effectsOf(slow) == 1);
    }

    @Test
    void whatArrivesAgainHasNoEffect() {
        UUID article = Ids.next();
        List<ArticleRated> facts =
                IntStream.range(0, 20).mapToObj(i -> rated(article)).toList();
        List<ArticleRated> shuffled = new java.util.ArrayList<>(
                Stream.of(facts, facts, facts).flatMap(List::stream).toList());
        Collections.shuffle(shuffled, new java.util.Random(42));

        Topics.publish(kafka, shuffled);
        UUID last = Ids.next();
        Topics.publish(kafka, rated(last));

        await().until(() -> listener.effectsOf(article) == 20 && listener.effectsOf(last) == 1);
        Topics.publish(kafka, facts);
        UUID afterwards = Ids.next();
        Topics.publish(kafka, List.of(rated(afterwards)));
        await().until(() -> listener.effectsOf(afterwards) == 1);
        assertThat(listener.effectsOf(article)).isEqualTo(20);
    }

    @Test
    void whatComesWhileNobodyWantsToKnowIsPassedOverForGood() {
        UUID article = Ids.next();
        UUID later = Ids.next();
        listener.wake(false);
        try {
            Topics.publish(kafka, rated(article));
            await().until(this::isReadToTheEnd);
        } finally {
            listener.wake(true);
        }

        Topics.publish(kafka, rated(later));

        await().until(() -> listener.effectsOf(later) == 1);
        assertThat(listener.effectsOf(article)).isZero();
    }

    private boolean isReadToTheEnd() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            Map<TopicPartition, OffsetSpec> latest =
                    admin.describeTopics(List.of(TOPIC)).allTopicNames().get().get(TOPIC).partitions().stream()
                            .collect(Collectors.toMap(
                                    part -> new TopicPartition(TOPIC, part.partition()), part -> OffsetSpec.latest()));
            Map<TopicPartition, OffsetAndMetadata> read = admin.listConsumerGroupOffsets("sample-service." + TOPIC)
                    .partitionsToOffsetAndMetadata()
                    .get();
            return admin.listOffsets(latest).all().get().entrySet().stream()
                    .filter(end -> end.getValue().offset() > 0)
                    .allMatch(end -> read.containsKey(end.getKey())
                            && read.get(end.getKey()).offset() == end.getValue().offset());
        }
    }

    @Test
    void aFactNobodyCanTakeIsParkedAloneAndCanBeReplayed() {
        UUID article = Ids.next();
        ArticleArchived refused = new ArticleArchived(Ids.next(), NOW, NOW, article, 1, Ids.next());

        Topics.publish(kafka, List.of(rated(article), refused, rated(article)));

        await().until(() -> listener.effectsOf(article) == 2);
        String letter = await().until(() -> letterFor(article), id -> id != null);
        given().get("/q/health/well").then().statusCode(503).body("checks[0].data.waiting", greaterThan(0));
        given().get("/q/health/ready").then().statusCode(200);
        await().until(() -> deadOn("knowledge-events.sample-service.dlq", article) == 1);
        as("admin").post("/v1/dead-letters/" + letter + "/replay").then().statusCode(202);
        as("admin").post("/v1/dead-letters/" + letter + "/replay").then().statusCode(404);
        await().until(() -> letterFor(article), again -> again != null && !again.equals(letter));
        as("operator").get("/v1/dead-letters").then().statusCode(403);
    }

    @Test
    void poisonIsParkedAndTheNextRecordGoesOn() {
        UUID article = Ids.next();
        ArticleRated good = rated(article);
        String type = Headers.line("ce_type", EventCodec.typeOf(good));
        long before = dead();

        Topics.send(
                kafka,
                List.of(
                        record("{\"eventId\":", type),
                        record("{}", type),
                        record("", type),
                        new ProducerRecord<>(
                                "knowledge-events", (Integer) null, (String) null, null, Headers.parse(type)),
                        record("{}", "no:type\n"),
                        record("{}", "ce_type:org.hotline.knowledge.invented-tomorrow.v1\n"),
                        record("not wanted, not read", "ce_type:org.hotline.knowledge.article-linked.v1\n")));
        Topics.publish(kafka, good);

        await().until(() -> listener.effectsOf(article) == 1);
        await().untilAsserted(() -> assertThat(dead() - before).isEqualTo(5));
    }

    private long dead() {
        return as("admin")
                .get("/v1/dead-letters?limit=200")
                .jsonPath()
                .getList("items")
                .size();
    }

    private String letterFor(UUID article) {
        return as("admin")
                .get("/v1/dead-letters?limit=200")
                .jsonPath()
                .getString("items.find { it.key == '" + article + "' }?.id");
    }

    private long deadOn(String topic, UUID key) {
        return Topics.records(kafka, topic).stream()
                .filter(record -> key.toString().equals(record.key()))
                .map(ConsumerRecord::headers)
                .filter(headers -> headers.lastHeader("hotline_cause") != null)
                .count();
    }

    private List<KnowledgeEvent> factsOn(UUID article) {
        return Topics.records(kafka, "knowledge-events").stream()
                .filter(record -> article.toString().equals(record.key()))
                .map(record -> (KnowledgeEvent) EventCodec.read(KnowledgeEvent.class, RATED, record.value())
                        .orElseThrow())
                .toList();
    }

    private static ProducerRecord<String, byte[]> record(String body, String headers) {
        return new ProducerRecord<>(
                "knowledge-events", null, "k", body.getBytes(StandardCharsets.UTF_8), Headers.parse(headers));
    }

    private static ArticleRated rated(UUID article) {
        return new ArticleRated(Ids.next(), NOW, NOW, article, 1, true);
    }

    private static io.restassured.specification.RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role));
    }
}
