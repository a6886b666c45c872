package org.hotline.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.interaction.CallEnded;
import org.hotline.event.interaction.CallHeld;
import org.hotline.event.interaction.CallQueued;
import org.hotline.event.interaction.CallResumed;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.kit.security.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ChannelGatewayTest
class ExchangesTest extends ExchangeTest {

    @Test
    void aCallIsOneInteractionWithAllThatHappenedToIt() {
        String id = connected(exchange());
        AriStory story = AriStories.queued(story());
        host.tell(story.events());
        awaitFacts(CallEnded.class, 1);

        assertThat(begun())
                .singleElement()
                .satisfies(call -> assertThat(call.fromAddress()).isEqualTo("+33612345678"));
        assertThat(facts(CallQueued.class)).extracting(CallQueued::queue).containsExactly("support");
        assertThat(facts(CallConnected.class)).singleElement().satisfies(fact -> {
            assertThat(fact.operator()).isEqualTo(Caller.operatorCalled("ann"));
            assertThat(fact.occurredAt()).isEqualTo(story.at(10));
        });
        assertThat(facts(CallHeld.class)).hasSize(1);
        assertThat(facts(CallResumed.class)).hasSize(1);
        assertThat(facts(CallEnded.class)).extracting(CallEnded::occurredAt).containsExactly(story.at(40));
        assertThat(host.asked()).anyMatch(uri -> uri.startsWith("/ari/events?app=hotline&subscribeAll=true"));
        awaitState(id, "CONNECTED");
        await().untilAsserted(
                        () -> shown(id).body("lastEventAt", notNullValue()).body("calls", is(0)));
        shown(id).body("lagSeconds", is(0));
    }

    @Test
    void whatIsToldAgainChangesNothing() {
        connected(exchange());
        List<String> events = AriStories.queued(story()).events();
        host.tell(events);
        host.tell(events);
        awaitFacts(CallEnded.class, 1);
        host.tell(events);
        AriStory next = AriStories.queued(story());
        host.tell(next.events());
        awaitFacts(CallEnded.class, 2);

        assertThat(begun()).hasSize(2);
        assertThat(facts(CallConnected.class)).hasSize(2);
        assertThat(facts(CallEnded.class)).hasSize(2);
    }

    @Test
    void aWrongPasswordIsToldAndHealedByTheRightOne() {
        Map<String, Object> exchange = exchange();
        exchange.put("password", "wrong");
        String id = add(exchange);
        awaitState(id, "TROUBLED");
        shown(id).body("lastError", equalTo("the exchange refuses user and password"));
        assertThat(as("admin").get("/q/health/well").asString()).contains("the exchange refuses user and password");

        change(exchange());
        awaitState(id, "CONNECTED");
    }

    @Test
    void anExchangeThatIsSwitchedOffIsNotListenedTo() {
        String id = connected(exchange());
        AriStory story = AriStories.connected(story());
        host.tell(story.take());
        awaitFacts(CallConnected.class, 1);
        Map<String, Object> off = exchange();
        off.put("enabled", false);
        change(off);
        awaitState(id, "OFF");
        await().until(() -> !host.isListenedTo());

        awaitFacts(CallEnded.class, 1);
        shown(id).body("lagSeconds", is(0)).body("calls", is(0));
    }

    @Test
    void noCallStaysOpenOfAnExchangeThatIsRemoved() {
        String id = connected(exchange());
        host.tell(AriStories.connected(story()).events());
        awaitFacts(CallConnected.class, 1);
        as("admin").delete("/v1/telephone-exchanges/{id}", id).then().statusCode(204);

        as("admin").get("/v1/telephone-exchanges/{id}", id).then().statusCode(404);
        as("admin").delete("/v1/telephone-exchanges/{id}", id).then().statusCode(404);
        awaitFacts(CallEnded.class, 1);
    }

    @Test
    void anAccountIsTakenFromNobody() {
        Map<String, Object> call = new HashMap<>(Map.of("callId", unique("call"), "event", "OFFERED"));
        call.putAll(Map.of("at", "2026-06-01T10:00:00Z", "direction", "INBOUND"));
        call.putAll(Map.of("account", account, "from", "0612345678", "to", account));
        as("integration")
                .contentType("application/json")
                .body(call)
                .post("/v1/inbound/calls")
                .then()
                .statusCode(202);

        send(exchange()).statusCode(409).body("type", containsString("account-taken"));
    }

    @Test
    void anAddressIsListenedToOnceAndAtPlacesOfTheDeploymentOnly() {
        connected(exchange());
        send(exchange()).statusCode(409).body("type", containsString("telephone-exchange-known"));
        for (String elsewhere : List.of(
                "http://127.0.0.1:1/ari", "http://169.254.169.254/ari", ORIGIN.replace("http", "https") + "/ari")) {
            Map<String, Object> exchange = exchange();
            exchange.put("address", elsewhere);
            send(exchange)
                    .statusCode(422)
                    .body("type", containsString("telephone-exchange-invalid"))
                    .body("errors[0].field", equalTo("address"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "address, ftp://127.0.0.1/ari",
        "address, http://user@127.0.0.1/ari",
        "application, a&b",
        "user, a:b",
        "account, ''",
    })
    void whatCannotBeIsRefusedByItsName(String field, String value) {
        Map<String, Object> exchange = exchange();
        exchange.put(field, value);

        send(exchange).statusCode(400).body("errors[0].field", equalTo(field));
    }

    @Test
    void onlyAdminsConnectExchangesAndNobodySeesTheirPasswords() {
        String id = add(exchange());
        String shown = as("admin").get("/v1/telephone-exchanges").asString()
                + as("admin").get("/v1/telephone-exchanges/{id}", id).asString();

        assertThat(shown).contains(ORIGIN).doesNotContain(AriHost.PASSWORD);
        for (String role : List.of("supervisor", "operator", "integration")) {
            as(role).get("/v1/telephone-exchanges").then().statusCode(403);
        }
        Map<String, Object> other = exchange();
        other.put("user", "somebody");
        other.remove("password");
        as("admin")
                .contentType("application/json")
                .header("If-Match", "*")
                .body(other)
                .put("/v1/telephone-exchanges/{id}", id)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("password"));
    }
}
