package org.hotline.gateway.request;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import org.hotline.event.Channel;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.FiledTickets;
import org.hotline.gateway.Replies;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

/** Whoever got a copy, and answers it, talks in the same conversation about a ticket of his own. */
@ChannelGatewayTest
class AnswersToOthersTest extends OwnFormSender {

    @Test
    void whoAskedSeesNothingOfWhatOthersAreAnswered() {
        String address = unique("ann") + "@customer.example";
        String page = path(sent(form(address)).extract().header("Location"));
        MessageReceived asked = askedBy(address).get(0);
        ReplyRequested own = answer("for Ann", asked, address);

        Topics.publish(servers(), FiledTickets.filed(own.ticketId(), asked, Ids.next()));
        Topics.publish(servers(), answer("for Bob", asked, unique("bob") + "@shop.example"));
        Topics.publish(servers(), own);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get(page).then().body(containsString("for Ann")));
        given().get(page).then().body(not(containsString("for Bob")));
    }

    private static ReplyRequested answer(String text, MessageReceived asked, String to) {
        return Replies.saying(text, Replies.in(asked.conversationId(), Channel.WEB, asked.account(), to));
    }
}
