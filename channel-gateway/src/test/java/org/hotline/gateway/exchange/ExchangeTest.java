package org.hotline.gateway.exchange;

import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hotline.event.inbound.InboundMessage;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.gateway.GatewayTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What tests of telephone exchanges share: an Asterisk, and what came in from it. */
public abstract class ExchangeTest extends GatewayTest {

    protected static final String ORIGIN =
            ConfigProvider.getConfig().getValue("hotline.telephone-exchanges.origins", String.class);

    protected AriHost host;
    protected final String account = "+33" + ThreadLocalRandom.current().nextLong(100_000_000, 200_000_000);
    private String id = "";

    @BeforeEach
    void begin() {
        host = new AriHost(URI.create(ORIGIN).getPort());
    }

    @AfterEach
    void disconnect() {
        if (!id.isEmpty()) {
            as("admin").delete("/v1/telephone-exchanges/{id}", id);
        }
        host.close();
    }

    protected Map<String, Object> exchange() {
        Map<String, Object> exchange = new HashMap<>(Map.of("account", account, "trunks", List.of("trunk")));
        exchange.putAll(Map.of("address", ORIGIN + "/ari", "user", "hotline", "password", AriHost.PASSWORD));
        return exchange;
    }

    protected static ValidatableResponse send(Map<String, Object> exchange) {
        return as("admin")
                .contentType("application/json")
                .body(exchange)
                .post("/v1/telephone-exchanges")
                .then();
    }

    protected String connected(Map<String, Object> exchange) {
        String added = add(exchange);
        awaitListener();
        return added;
    }

    protected String add(Map<String, Object> exchange) {
        return id = send(exchange).statusCode(201).extract().path("id");
    }

    protected void change(Map<String, Object> exchange) {
        as("admin")
                .contentType("application/json")
                .header("If-Match", "*")
                .body(exchange)
                .put("/v1/telephone-exchanges/{id}", id)
                .then()
                .statusCode(200);
    }

    protected static ValidatableResponse shown(String id) {
        return as("admin").get("/v1/telephone-exchanges/{id}", id).then().statusCode(200);
    }

    protected static void awaitState(String id, String state) {
        await().atMost(Duration.ofSeconds(30)).until(() -> shown(id).extract().path("state"), state::equals);
    }

    protected void awaitListener() {
        await().atMost(Duration.ofSeconds(30)).until(host::isListenedTo);
    }

    protected AriStory story() {
        return new AriStory(Instant.now().truncatedTo(ChronoUnit.MILLIS).minusSeconds(120), unique("ari"));
    }

    protected List<InteractionEvent> facts() {
        return published(InteractionEvent.class).stream()
                .filter(fact -> fact.account().equals(account))
                .toList();
    }

    protected <F extends InteractionEvent> List<F> facts(Class<F> type) {
        return facts().stream().filter(type::isInstance).map(type::cast).toList();
    }

    protected <F extends InteractionEvent> void awaitFacts(Class<F> type, int count) {
        await().atMost(Duration.ofSeconds(30)).until(() -> facts(type).size() >= count);
    }

    /** The interactions that began. */
    protected List<MessageReceived> begun() {
        return published(InboundMessage.class).stream()
                .filter(MessageReceived.class::isInstance)
                .map(MessageReceived.class::cast)
                .filter(message -> message.account().equals(account))
                .toList();
    }
}
