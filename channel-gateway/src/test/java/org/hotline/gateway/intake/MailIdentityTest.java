package org.hotline.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.access.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ChannelGatewayTest
class MailIdentityTest extends SmtpIntakeTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Access CALLER = Access.ofMailServers();

    @Inject
    MailTranslator translator;

    private final String account = unique("box") + "@hotline.example";

    private JsonPath answer(String raw) {
        return mail(raw, account).statusCode(202).extract().jsonPath();
    }

    private String key(String raw, String peer, Instant at) {
        return translator
                .translate(raw.getBytes(StandardCharsets.UTF_8), account, new MailOrigin(CALLER, peer, null), at)
                .origin()
                .externalId();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: ann@example.org\nSubject: help\n%s",
                "From: ann@example.org\nSubject: help\n\n%s",
                "From: ann@example.org\nSubject: %s",
                "From: ann@example.org\nX-Words: %s",
                "From: ann@example.org\nMessage-ID: <same@example.org>\n%s",
                "From: ann@example.org\nMessage-ID: <same@example.org>\nSubject: help\n\n%s",
                "From: ann@example.org\nMessage-ID: <same@example.org>\nContent-Disposition: attachment; filename=\"%s\"\n\nx",
                "From: ann@example.org\nDate: Tue, 24 Nov 2026 10:00:00 +0000\n%s",
                "%s"
            })
    void twoMailsThatSayDifferentThingsAreTwo(String pattern) {
        JsonPath one = answer(pattern.formatted("House on fire"));
        JsonPath other = answer(pattern.formatted("Cat on tree"));

        assertThat(other.getBoolean("duplicate")).isFalse();
        assertThat(other.getUUID("interactionId")).isNotEqualTo(one.getUUID("interactionId"));
        assertThat(countOf(account)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: ann@example.org\nSubject: alarm\n\nHouse on fire",
                "From: ann@example.org\nHouse on fire",
                "From: ann@example.org\nMessage-ID: none\n\nHouse on fire",
                "From: ann@example.org\nMessage-ID: <@>\n\nHouse on fire",
                "From: ann@example.org\nDate: yes\n\nHouse on fire",
                "House on fire"
            })
    void twoEqualOnesWithoutMessageIdAndDateAreTwo(String raw) {
        answer(raw);

        assertThat(answer(raw).getBoolean("duplicate")).isFalse();
        assertThat(countOf(account)).isEqualTo(2);
    }

    @Test
    void withADateAloneItIsTheSameFromTheSameHandsWithinAQuarterOfAnHour() {
        String raw = "From: ann@example.org\nDate: Tue, 24 Nov 2026 10:00:00 +0000\n\nHouse on fire";
        String first = key(raw, "192.0.2.1", NOW);

        assertThat(key("Received: by relay\n" + raw, "192.0.2.1", NOW.plusSeconds(899)))
                .isEqualTo(first);
        assertThat(key(raw, "192.0.2.1", NOW.plus(Duration.ofMinutes(15)))).isNotEqualTo(first);
        assertThat(key(raw, "192.0.2.2", NOW)).isNotEqualTo(first);
        assertThat(key(raw + "!", "192.0.2.1", NOW)).isNotEqualTo(first);
    }

    @Test
    void withAMessageIdItIsTheSameFromAnyHandsAtAnyTime() {
        String raw = "From: ann@example.org\nMessage-ID: <" + unique("m") + "@example.org>\n\nHouse on fire";

        assertThat(key(raw, "192.0.2.2", NOW.plus(Duration.ofDays(3)))).isEqualTo(key(raw, "192.0.2.1", NOW));
        assertThat(answer(raw).getBoolean("duplicate")).isFalse();
        assertThat(answer(raw).getBoolean("duplicate")).isTrue();
    }

    @Test
    void overSmtpAsWell() throws IOException {
        String undated = "From: ann@example.org\r\nSubject: alarm\r\n\r\nHouse on fire";
        String dated = "Date: Tue, 24 Nov 2026 10:00:00 +0000\r\n" + undated;
        try (SmtpSender one = new SmtpSender();
                SmtpSender other = new SmtpSender(InetAddress.getByName("127.0.0.7"))) {
            assertThat(one.deliver(account, undated)).startsWith("250");
            assertThat(one.deliver(account, undated)).startsWith("250");
            assertThat(one.deliver("dated" + account, dated)).startsWith("250");
            assertThat(other.deliver("dated" + account, dated)).startsWith("250");
        }

        assertThat(countOf(account)).isEqualTo(2);
        assertThat(countOf("dated" + account)).isEqualTo(2);
    }
}
