package org.hotline.gateway.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.hotline.gateway.delivery.ScriptedMailServer;
import org.hotline.gateway.mail.Mail;
import org.hotline.kit.db.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ChannelGatewayTest
class TranscriptsTest extends GatewayTest {

    @Inject
    Database database;

    private static String address() {
        return unique("reader") + "@customer.example";
    }

    /** Of somebody who waits, so that it is known in which ticket. */
    private static WaitingVisitor begun(String text, @Nullable String address) {
        WaitingVisitor visitor = WaitingVisitor.begun(text, address);
        visitor.isFiledIn(new TicketInLine(unique("team"), Instant.now()));
        visitor.isNumber(1);
        return visitor;
    }

    private static Mail mailed(ScriptedMailServer server, String address) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !server.takenBy(address).isEmpty());
        return server.takenBy(address).get(0).read();
    }

    private static JsonNode problem(WaitingVisitor visitor) {
        return visitor.window.await("ERROR").get("problem");
    }

    @Test
    void whatWasSaidIsMailedToWhoeverSaidHisAddressWhenHeBeganInHisLanguageAndOnce() {
        String address = address();
        String text = unique("A <b>line</b>");
        try (WaitingVisitor visitor = begun(text, address);
                ScriptedMailServer server = ScriptedMailServer.start()) {
            visitor.isAnswered();
            visitor.window.message(2);
            visitor.window.send(Map.of("type", "READ", "sequence", 2));
            visitor.window.send(Map.of("type", "END"));
            visitor.window.send(Map.of("type", "TRANSCRIPT", "language", "fr"));

            assertThat(visitor.window.await("TRANSCRIPT").get("address").textValue())
                    .isEqualTo(address);
            Mail mail = mailed(server, address);
            assertThat(mail.body().fullText()).contains(text, "Voilà", "Vous", "Assistance", "Bonjour");
            assertThat(Objects.requireNonNull(mail.body().html()))
                    .contains("&lt;b&gt;line&lt;/b&gt;", "Voilà")
                    .doesNotContain("<b>line</b>");
            assertThat(server.takenBy(address).get(0).sender()).isEmpty();
            assertThat(server.takenBy(address).get(0).text())
                    .contains("support@hotline.example", "Auto-Submitted: auto-generated");

            visitor.window.send(Map.of("type", "TRANSCRIPT"));
            assertThat(problem(visitor).get("type").textValue()).endsWith("/chat-transcript-sent");
            assertThat(kept("text", address)).isEmpty();
        }
    }

    private String kept(String column, String address) {
        return await().until(
                        () -> database.query("select " + column + " from outbound_message where to_address = :address"
                                        + " and kind = 'TRANSCRIPT' and status = 'DELIVERED'")
                                .bind("address", address)
                                .mapTo(String.class)
                                .list(),
                        found -> found.size() == 1)
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"victim@elsewhere.example", "no address", "support@hotline.example"})
    void itGoesNowhereElse(String other) {
        try (WaitingVisitor visitor = begun(unique("elsewhere"), address())) {
            visitor.window.send(Map.of("type", "TRANSCRIPT", "address", other));

            assertThat(problem(visitor).get("errors").get(0).get("field").textValue())
                    .isEqualTo("address");
            assertThat(mails(visitor)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "support@hotline.example", "someone@localhost"})
    void whoGaveNoAddressGivesOneThatIsHis(String wrong) {
        try (WaitingVisitor visitor = begun(unique("none"), null)) {
            visitor.window.send(
                    wrong.isEmpty() ? Map.of("type", "TRANSCRIPT") : Map.of("type", "TRANSCRIPT", "address", wrong));

            assertThat(problem(visitor).get("errors").get(0).get("field").textValue())
                    .isEqualTo("address");
            assertThat(mails(visitor)).isZero();
        }
    }

    @Test
    void whatHeGivesIsHisFromThenOn() {
        String address = address();
        try (WaitingVisitor visitor = begun(unique("later"), null);
                ScriptedMailServer server = ScriptedMailServer.start()) {
            visitor.window.send(Map.of("type", "ADDRESS", "address", address));
            assertThat(visitor.window.await("REACHABLE").get("address").textValue())
                    .isEqualTo(address);
            visitor.window.send(Map.of("type", "TRANSCRIPT"));
            assertThat(mailed(server, address).body().fullText()).contains("Hello,", "You");

            visitor.window.send(Map.of("type", "ADDRESS", "address", "victim@elsewhere.example"));
            assertThat(problem(visitor).get("errors").get(0).get("field").textValue())
                    .isEqualTo("address");
        }
    }

    @Test
    void nobodyIsMailedMoreThanAFewOfThemInADay() {
        String address = address();
        database.update("""
                        insert into chat (id, token_hash, started_at, seen_at, transcript_to, transcript_at)
                        select gen_random_uuid(), gen_random_uuid()::text, now(), now(), :address, now()
                        from generate_series(1, 5)""").bind("address", address).execute();
        try (WaitingVisitor visitor = begun(unique("many"), address.toUpperCase(Locale.ROOT))) {
            visitor.window.send(Map.of("type", "TRANSCRIPT"));

            assertThat(problem(visitor).get("type").textValue()).endsWith("/chat-too-fast");
            assertThat(mails(visitor)).isZero();
        }
    }

    @Test
    void whatIsNotFiledYetIsMailedALittleLater() {
        try (WaitingVisitor visitor = WaitingVisitor.begun(unique("early"), address())) {
            visitor.window.send(Map.of("type", "TRANSCRIPT"));

            assertThat(problem(visitor).get("status").intValue()).isEqualTo(503);
            visitor.isFiledIn(new TicketInLine(unique("team"), Instant.now()));
            visitor.isNumber(1);
            visitor.window.send(Map.of("type", "TRANSCRIPT"));
            visitor.window.await("TRANSCRIPT");
        }
    }

    @Test
    void ofALongChatTheEndIsMailedAndThatItIsSaid() {
        String address = address();
        try (WaitingVisitor visitor = begun(unique("long"), address);
                ScriptedMailServer server = ScriptedMailServer.start()) {
            database.update("""
                            with more as (update chat set last_sequence = 601 where id = :chat returning id)
                            insert into chat_message (chat, sequence, id, speaker, text, said_at, unread)
                            select id, number, 'm' || number, 'VISITOR', number || ' ' || repeat('word ', 400), now(), false
                            from more, generate_series(2, 601) number""").bind("chat", visitor.asked.conversationId()).execute();

            visitor.window.send(Map.of("type", "TRANSCRIPT", "language", "en"));

            Mail mail = mailed(server, address);
            assertThat(mail.body().fullText())
                    .contains("The chat was long", "601 word")
                    .doesNotContain("\n  2 word")
                    .hasSizeLessThan(160_000);
        }
    }

    private int mails(WaitingVisitor visitor) {
        return database.query("select count(*) from outbound_message where conversation_id = :chat")
                .bind("chat", visitor.asked.conversationId())
                .mapTo(Integer.class)
                .one();
    }
}
