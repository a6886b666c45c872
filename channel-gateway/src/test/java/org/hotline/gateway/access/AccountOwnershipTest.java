package org.hotline.gateway.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.kit.test.Tokens;
import org.junit.jupiter.api.Test;

/** Whose an account is. */
@ChannelGatewayTest
class AccountOwnershipTest extends AccountTest {

    @Test
    void mailForAMailboxOfOursIsTakenFromAllButTellsNothingOfWhatOthersBrought() {
        String messageId = unique("m");
        String first = mail(as("integration", "one"), "support@hotline.example", messageId)
                .then()
                .statusCode(202)
                .extract()
                .path("interactionId");

        Response again = mail(as("integration", "two"), "support@hotline.example", messageId);

        assertThat(again.statusCode()).isEqualTo(403);
        assertThat(again.asString()).doesNotContain(first);
        mail(as("integration", "two"), "support@hotline.example", unique("m"))
                .then()
                .statusCode(202);
        as("integration", "two").get("/v1/interactions/" + first).then().statusCode(404);
    }

    @Test
    void anAccountBecomesTheFirstOnesHoweverManyComeAtOnce() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(8);
        for (int round = 0; round < 5; round++) {
            String account = unique("race");
            String externalId = unique("same");
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : senders.invokeAll(IntStream.range(0, 8)
                    .mapToObj(i -> (Callable<Response>)
                            () -> send(as("integration", "racer-" + i % 2), chat(account, externalId)))
                    .toList())) {
                answers.add(answer.get());
            }
            assertThat(answers.stream().filter(a -> a.statusCode() == 202)).hasSize(4);
            assertThat(answers.stream().filter(a -> a.statusCode() == 403)).hasSize(4);
        }
        senders.shutdown();
    }

    @Test
    void anAdminGivesAnAccountWithAllThatWasSaidOnItToAnother() {
        RequestSpecification owner = as("integration", unique("owner"));
        Property property = property(owner);
        String heirsName = unique("heir");
        UUID heir = Tokens.idOf("integration", heirsName);

        Stream.of(property.account(), unique("never-used"))
                .forEach(account -> as("admin")
                        .contentType("application/json")
                        .body(Map.of("channel", "CHAT", "account", account, "integration", heir))
                        .put("/v1/accounts/owner")
                        .then()
                        .statusCode(204));

        assertThat(waiting(as("integration", heirsName)))
                .contains(property.reply().toString());
        send(as("integration", heirsName), chat(property.account(), unique("m")))
                .then()
                .statusCode(202);
        send(given().spec(owner), chat(property.account(), unique("m"))).then().statusCode(403);
        given().spec(owner).get("/v1/interactions/" + property.message()).then().statusCode(404);
        as("supervisor").get("/v1/accounts").then().statusCode(403);
        assertThat(as("admin").queryParam("limit", 200).get("/v1/accounts").asString())
                .contains(heir.toString());
    }
}
