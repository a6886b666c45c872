package org.hotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.hotline.launcher.client.HttpAnswer;
import org.hotline.launcher.run.HotlineService;

/** A mail that is read, answered, solved, rated and learned from. */
final class SolvedMailScene implements Scene {

    @Override
    public String title() {
        return "A customer writes in French, with an invoice attached";
    }

    @Override
    public void play(Stage stage) {
        DemoTicket ticket = arrive(stage);
        answer(stage, ticket);
        solve(stage, ticket);
        LearnedArticle.from(ticket, stage);
    }

    private static DemoTicket arrive(Stage stage) {
        DemoActions actions = stage.actions();
        HttpAnswer accepted = actions.mail(stage.mails().raw("connexion"));
        DemoTicket ticket = actions.filed(accepted);
        JsonNode message = stage.operator()
                .get(HotlineService.TICKET, "/v1/tickets/" + ticket.id() + "/messages")
                .expect(200)
                .json()
                .at("/items/0");
        stage.check(message.path("text").asText().contains("J'ai déjà"), "the text is readable: " + firstLine(message));
        String attachment = message.at("/attachments/0/name").asText();
        stage.check(attachment.equals("facture n° 12.pdf"), "the attachment came along: " + attachment);
        HttpAnswer again = actions.mail(stage.mails().raw("connexion"));
        stage.check(
                again.json().path("duplicate").asBoolean()
                        && again.text("/interactionId").equals(accepted.text("/interactionId")),
                "the same mail again is recognised: still " + ticket.number());
        return ticket;
    }

    private static void answer(Stage stage, DemoTicket ticket) {
        stage.actions().reply(stage.operator(), ticket, "Bonjour, débranchez la box dix minutes, puis rallumez-la.");
        stage.actions().awaitMail(customer(stage), "dix minutes");
        stage.say("Alice answered; the mail arrived at the customer's");
    }

    private static void solve(Stage stage, DemoTicket ticket) {
        Map<String, ?> resolution = Map.of(
                "solution",
                "Après un orage, débrancher la box dix minutes, puis la rallumer : elle se synchronise de nouveau.",
                "handlingSeconds",
                300);
        stage.actions().resolve(stage.operator(), ticket, resolution);
        stage.actions().answerSurvey(customer(stage), 5);
        stage.actions().close(stage.operator(), ticket);
        stage.say(ticket.number() + " solved, rated 5 of 5, and closed");
    }

    private static String customer(Stage stage) {
        return "helene." + stage.run() + "@client.example";
    }

    private static String firstLine(JsonNode message) {
        return message.path("text")
                .asText()
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
    }
}
