package org.hotline.gateway.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline.event.Attachment;
import org.hotline.event.Channel;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.FiledTickets;
import org.hotline.gateway.Replies;
import org.hotline.gateway.delivery.ScriptedMailServer;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody who asks by our own form, without an account or a script. */
@ChannelGatewayTest
class OwnFormTest extends OwnFormSender {

    /** The link of the mails. */
    private static final Pattern FOLLOWED = Pattern.compile("/v1/requests/([0-9a-v]{52})");

    @Test
    void whatIsAskedIsTakenOnceAndSeenByItsLinkAlone() {
        String address = unique("ann") + "@customer.example";
        Map<String, String> form = form(address);

        String link = sent(form).statusCode(303).extract().header("Location");
        sent(form).statusCode(303).header("Location", link);

        List<MessageReceived> taken = askedBy(address);
        assertThat(taken).hasSize(1);
        assertThat(taken.get(0).channel()).isEqualTo(Channel.WEB);
        assertThat(taken.get(0).text()).startsWith("Since <b>this</b> morning").endsWith("/help/articles/7");
        given().get(path(link))
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .body(containsString("Since &lt;b&gt;this&lt;/b&gt; morning"))
                .body(containsString("Reçue"));
        given().header("Accept", "text/html")
                .get("/v1/requests/" + "A".repeat(22))
                .then()
                .statusCode(404);
    }

    @Test
    void whatWeAnswerGoesByMailAndIsSeenByTheLink() {
        String address = unique("bob") + "@customer.example";
        String link = sent(form(address)).extract().header("Location");
        MessageReceived asked = askedBy(address).get(0);

        try (ScriptedMailServer server = ScriptedMailServer.start()) {
            answer(asked);

            await().atMost(Duration.ofSeconds(30))
                    .until(() -> !server.takenBy(address).isEmpty());
            assertThat(server.takenBy(address).get(0).read().body().fullText())
                    .contains("Voilà")
                    .doesNotContain("/v1/requests/");
        }
        await().untilAsserted(() ->
                given().get(path(link)).then().body(containsString("Voilà")).body(containsString("Répondue")));
    }

    /** Who gives another's address sends him none of his words by our mail. */
    @Test
    void whatSaysThatItHasComeLeadsToItsPageWhichTellsWhatWasAskedOnceItIsAnswered() {
        String address = unique("lou") + "@customer.example";
        sent(form(address)).statusCode(303);
        MessageReceived asked = askedBy(address).get(0);
        ReplyRequested answer = Replies.in(asked.conversationId(), Channel.WEB, asked.account(), asked.fromAddress());

        try (ScriptedMailServer server = ScriptedMailServer.start()) {
            Topics.publish(servers(), Replies.automated(answer));
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> !server.takenBy(address).isEmpty());
            Matcher followed = FOLLOWED.matcher(
                    server.takenBy(address).get(0).read().body().fullText());
            assertThat(followed.find()).isTrue();
            String page = "/v1/requests/" + followed.group(1);
            given().get(page).then().statusCode(200).body(not(containsString("this&lt;/b&gt; morning")));

            answer(asked);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> server.takenBy(address).size() > 1);
            await().untilAsserted(() ->
                    given().get(page).then().statusCode(200).body(containsString("this&lt;/b&gt; morning")));
        }
    }

    private static void answer(MessageReceived asked) {
        ReplyRequested answer = Replies.in(asked.conversationId(), Channel.WEB, asked.account(), asked.fromAddress());
        Topics.publish(servers(), FiledTickets.filed(answer.ticketId(), asked, Ids.next()));
        Topics.publish(servers(), answer);
    }

    @Test
    void whatIsLeftEmptyIsNotSaid() {
        String address = unique("flo") + "@customer.example";
        Map<String, String> form = form(address);
        List.of("name", "seen", "website").forEach(field -> form.put(field, ""));

        sent(form).statusCode(303);

        assertThat(askedBy(address))
                .singleElement()
                .satisfies(taken -> assertThat(taken.fromName()).isNull());
    }

    @Test
    void filesComeWithWhatIsAsked() {
        String address = unique("gil") + "@customer.example";

        ValidatableResponse answer = sentWith(form(address), "error.png", "bill (1).pdf");

        answer.statusCode(303);
        assertThat(askedBy(address)).singleElement().satisfies(taken -> {
            assertThat(taken.text()).startsWith("Since <b>this</b> morning");
            assertThat(taken.attachments()).extracting(Attachment::name).containsExactly("error.png", "bill (1).pdf");
        });
        given().get(path(answer.extract().header("Location"))).then().body(containsString("bill (1).pdf"));
    }

    /** As a browser sends a form on which none was chosen. */
    @Test
    void noFileIsNone() {
        String address = unique("hal") + "@customer.example";

        sentWith(form(address), "").statusCode(303);

        assertThat(askedBy(address))
                .singleElement()
                .satisfies(taken -> assertThat(taken.attachments()).isEmpty());
    }

    /** A page speaks French or English, whoever writes on it what he likes. */
    @ParameterizedTest
    @CsvSource({"Seit heute morgen geht das Internet bei mir nicht mehr., de", "Internet, fr"})
    void theLanguageIsThatOfTheTextRatherThanOfThePage(String text, String language) {
        String address = unique("uta") + "@customer.example";
        Map<String, String> form = form(address);
        form.put("text", text);

        sent(form).statusCode(303);

        assertThat(askedBy(address))
                .singleElement()
                .extracting(MessageReceived::language)
                .isEqualTo(language);
    }

    @Test
    void theFormSpeaksTheReadersLanguageAndKeepsWhatHeLookedFor() {
        given().header("Accept-Language", "fr-CA")
                .queryParam("subject", "\"><script>alert(1)</script>")
                .get("/v1/requests/new")
                .then()
                .statusCode(200)
                .body(containsString("Posez-nous votre question"))
                .body(not(containsString("<script>")));
    }
}
