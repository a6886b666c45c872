package org.hotline.gateway.survey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline.event.Channel;
import org.hotline.event.outbound.SurveyRequested;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.hotline.gateway.delivery.ScriptedMailServer;
import org.hotline.gateway.page.CustomerText;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.hotline.look.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A survey as a customer sees it: in his mail, and in his browser. */
@ChannelGatewayTest
class SurveyPagesTest extends GatewayTest {

    private static final Pattern CHOICE = Pattern.compile("href=\"[^\"]*/v1/surveys/([A-Za-z0-9_-]{22})\\?score=4\"");

    private ScriptedMailServer server;

    @BeforeEach
    void start() {
        server = ScriptedMailServer.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** The token, from the link in the HTML of the mail with which he says 4. */
    private String asked(String language) {
        String to = unique("page") + "@example.org";
        SurveyRequested survey = SurveysTest.request(Channel.EMAIL, to, Ids.next(), language);
        Topics.publish(servers(), survey);
        ScriptedMailServer.Taken mail = await().atMost(Duration.ofSeconds(20))
                .until(() -> server.takenBy(to), list -> !list.isEmpty())
                .get(0);
        Matcher choice = CHOICE.matcher(String.valueOf(mail.read().body().html()));
        assertThat(choice.find()).isTrue();
        return choice.group(1);
    }

    private static ValidatableResponse page(String token, String query) {
        return given().accept("text/html").get("/v1/surveys/" + token + query).then();
    }

    private static ValidatableResponse send(String token, int score, String comment) {
        return given().accept("text/html")
                .contentType("application/x-www-form-urlencoded")
                .formParam("score", score)
                .formParam("comment", comment)
                .post("/v1/surveys/{t}", token)
                .then();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"score=4.6", "score=+5", "score=%2B5", "score=%D9%A5", "score=5&score=1", "score=", "score=0"})
    void aScoreIsOneWholeNumber(String form) {
        given().contentType("application/x-www-form-urlencoded")
                .body(form)
                .post("/v1/surveys/AAAAAAAAAAAAAAAAAAAAAA")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("score"));
    }

    @Test
    void onePressInTheMailChoosesAndNothingIsAnsweredBeforeItIsSent() {
        String token = asked("en");

        page(token, "?score=4")
                .statusCode(200)
                .body(containsString("value=\"4\" required checked"))
                .body(containsString("Satisfied"))
                .body(containsString("HL-000044"))
                .body(containsString("panne"))
                .body(containsString(Look.STYLES));
        given().get("/v1/surveys/{t}", token)
                .then()
                .body("score", equalTo(null))
                .body("subject", equalTo("panne"));
        page(token, "").body(not(containsString(" checked")));
        page(token, "?score=6").statusCode(400).contentType(startsWith("text/html"));
    }

    @Test
    void whoChangesHisMindSeesWhatHeSaidAndReplacesIt() {
        String token = asked("fr");

        send(token, 2, "<b>lent</b>").statusCode(200).body(containsString("2 – Insatisfait"));
        page(token, "")
                .body(containsString("value=\"2\" required checked"))
                .body(containsString("&lt;b&gt;lent&lt;/b&gt;"))
                .body(containsString("Vous avez déjà répondu"));
        send(token, 5, "").statusCode(200).body(containsString("5 – Très satisfait"));
        given().get("/v1/surveys/{t}", token).then().body("score", equalTo(5));
    }

    @Test
    void aLinkThatEndedIsExplainedToPeople() {
        page("AAAAAAAAAAAAAAAAAAAAAA", "")
                .statusCode(404)
                .contentType(startsWith("text/html"))
                .body(containsString("there is no open survey under this link"));
    }

    @Test
    void bothLanguagesSayTheSame() {
        for (String matter : List.of("survey", "request")) {
            assertThat(CustomerText.of(matter, "fr").words().keySet())
                    .as(matter)
                    .isEqualTo(CustomerText.of(matter, "de").words().keySet());
        }
    }
}
