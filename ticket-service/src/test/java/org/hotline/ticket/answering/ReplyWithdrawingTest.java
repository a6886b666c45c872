package org.hotline.ticket.answering;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.hotline.kit.test.Tokens;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** What has not gone out is taken back by whoever may. */
@TicketServiceTest
class ReplyWithdrawingTest {

    @Test
    void whatIsTakenBackIsAnsweredAsItWasWrittenAndDoesNotGoOut() {
        String id = opened();
        String reply = Waiting.reply(id);

        Waiting.withdraw("somebody", id, reply).statusCode(403).body("type", endsWith("not-your-reply"));
        Waiting.withdraw(Waiting.WRITER, id, reply)
                .statusCode(200)
                .body("text", equalTo("See you tomorrow."))
                .body("revocable", equalTo(true));

        Waiting.of(id).body("items", empty());
        Waiting.withdraw(Waiting.WRITER, id, reply).statusCode(404).body("type", endsWith("waiting-reply-not-found"));
        as("operator")
                .get("/v1/tickets/" + id + "/timeline")
                .then()
                .body("items.kind", equalTo(List.of("OPENED", "ASSIGNED", "REPLY_WAITS", "REPLY_TAKEN_BACK")));
    }

    @Test
    void whoLeadsTakesBackWhatOthersWrote() {
        String id = opened();
        String reply = Waiting.reply(id);

        as("supervisor")
                .post("/v1/tickets/" + id + "/waiting-replies/" + reply + "/withdrawal")
                .then()
                .statusCode(200)
                .body("author.name", equalTo(Waiting.WRITER));
    }

    @Test
    void onlyWhoSeesATicketSeesWhatWaitsInIt() {
        String id = opened();
        String reply = Waiting.reply(id);
        RequestSpecification billing = given().auth().oauth2(Tokens.of("operator", "billie", "billing"));

        billing.get("/v1/tickets/" + id + "/waiting-replies").then().statusCode(404);
        billing.post("/v1/tickets/" + id + "/waiting-replies/" + reply + "/withdrawal")
                .then()
                .statusCode(404);
        as("integration").get("/v1/tickets/" + id + "/waiting-replies").then().statusCode(403);
        as("integration").get("/v1/waiting-replies").then().statusCode(403);
        Waiting.of(id).body("items.id", contains(reply));
    }
}
