package org.hotline.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.knowledge.ArticleRated;
import org.hotline.kit.db.Database;
import org.hotline.kit.event.Events;
import org.hotline.kit.id.Ids;
import org.hotline.kit.sample.SampleServiceTest;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

@SampleServiceTest
class RelayThatDiesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @Inject
    Events events;

    @Inject
    Database database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void aRelayKilledBetweenPublishAndDeleteShipsAgainAndTheEffectHappensOnce() {
        UUID article = Ids.next();
        database.update("""
                create or replace function lose_the_connection() returns trigger language plpgsql as $$
                begin
                    perform pg_terminate_backend(pg_backend_pid());
                    return old;
                end $$""").execute();
        database.update(
                        "create trigger dies before delete on outbox for each row execute function lose_the_connection()")
                .execute();

        QuarkusTransaction.requiringNew()
                .run(() -> events.publish(new ArticleRated(Ids.next(), NOW, NOW, article, 1, true)));

        await().until(() -> shipped(article) >= 2);
        assertThat(waiting()).isEqualTo(1);
        database.update("drop trigger dies on outbox").execute();
        await().until(() -> waiting() == 0);
        await().until(() -> effects(article) == 1);
        UUID later = Ids.next();
        QuarkusTransaction.requiringNew()
                .run(() -> events.publish(new ArticleRated(Ids.next(), NOW, NOW, later, 1, true)));
        await().until(() -> effects(later) == 1);
        assertThat(effects(article)).isEqualTo(1);
    }

    private long shipped(UUID article) {
        return Topics.records(kafka, "knowledge-events").stream()
                .filter(record -> article.toString().equals(record.key()))
                .count();
    }

    private long waiting() {
        return database.query("select count(*) from outbox").mapTo(long.class).one();
    }

    private long effects(UUID article) {
        return database.query("select count(*) from effect where article_id = :article")
                .bind("article", article)
                .mapTo(long.class)
                .one();
    }
}
