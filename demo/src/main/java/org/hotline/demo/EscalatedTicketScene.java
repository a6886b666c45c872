package org.hotline.demo;

import java.util.Map;
import org.hotline.launcher.client.HttpAnswer;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.run.HotlineService;

/** A ticket that the first level gives to the second. */
final class EscalatedTicketScene implements Scene {

    @Override
    public String title() {
        return "A company's trouble is beyond the first level";
    }

    @Override
    public void play(Stage stage) {
        DemoActions actions = stage.actions();
        Person specialist = stage.specialist();
        DemoTicket ticket = stage.ticketOfMail("routage");
        actions.reply(stage.operator(), ticket, "Bonjour, je transmets à nos spécialistes du réseau.");
        escalate(stage, ticket);
        actions.reply(specialist, ticket, "Le routeur de Marseille est remplacé.");
        actions.resolve(
                specialist,
                ticket,
                Map.of("solution", "Carte de ligne remplacée à Marseille.", "firstLevelCapable", false));
        actions.answerSurvey("noel." + stage.run() + "@entreprise.example", 2);
        stage.say("solved at the second level, rated 2 of 5");
    }

    private static void escalate(Stage stage, DemoTicket ticket) {
        Person specialist = stage.specialist();
        HttpAnswer escalation = stage.operator()
                .post(
                        HotlineService.ESCALATION,
                        "/v1/escalations",
                        Map.of(
                                "ticketId", ticket.id(),
                                "kind", "FUNCTIONAL",
                                "toLevel", "SECOND",
                                "reason", "Packet loss behind our own router",
                                "tried", "Traces from both sides"))
                .expect(201);
        stage.actions().awaitTicket(specialist, ticket, "/level", "SECOND");
        specialist
                .post(HotlineService.ESCALATION, "/v1/escalations/" + escalation.text("/id") + "/acceptance", Map.of())
                .expect(200);
        stage.actions()
                .awaitTicket(specialist, ticket, "/operator", specialist.id().toString());
        stage.say("Alice escalated " + ticket.number() + "; Victor of the second line accepted it");
    }
}
