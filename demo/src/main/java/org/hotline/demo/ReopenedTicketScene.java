package org.hotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** A ticket that was solved too early, and is solved again. */
final class ReopenedTicketScene implements Scene {

    @Override
    public String title() {
        return "A customer writes an HTML-only mail, is answered, and comes back";
    }

    @Override
    public void play(Stage stage) {
        DemoActions actions = stage.actions();
        String john = "john." + stage.run() + "@customer.example";
        DemoTicket ticket = stage.ticketOfMail("password");
        actions.reply(stage.operator(), ticket, "We sent you a fresh link.");
        actions.resolve(stage.operator(), ticket, Map.of("solution", "Sent a fresh link.", "handlingSeconds", 120));
        comeBack(stage, ticket, actions.awaitMail(john, "a fresh link"));
        actions.reply(stage.operator(), ticket, "Your clock was wrong; links work again.");
        actions.resolve(stage.operator(), ticket, Map.of("solution", "Corrected the clock.", "handlingSeconds", 240));
        actions.answerSurvey(john, 4);
        stage.say(ticket.number() + " solved again, rated 4 of 5");
    }

    private static void comeBack(Stage stage, DemoTicket ticket, JsonNode reply) {
        String messageId = reply.path("messageId").asText();
        Map<String, String> thread =
                Map.of("messageId", messageId, "replyTo", reply.path("replyTo").asText(messageId));
        DemoTicket same =
                stage.actions().filed(stage.actions().mail(stage.mails().raw("again", thread)));
        stage.check(same.id().equals(ticket.id()), "his answer joined " + ticket.number() + " and reopened it");
        stage.actions().awaitTicket(stage.operator(), ticket, "/status", "OPEN");
    }
}
