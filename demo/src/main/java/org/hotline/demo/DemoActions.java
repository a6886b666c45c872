package org.hotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.launcher.client.HotlineClient;
import org.hotline.launcher.client.HttpAnswer;
import org.hotline.launcher.client.Patience;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.run.HotlineService;

/** What the people of the demonstration do, one call or one wait each. */
final class DemoActions {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final HotlineClient client;
    private final Person integration;
    private final String account;

    DemoActions(HotlineClient client, Person integration, String account) {
        this.client = client;
        this.integration = integration;
        this.account = account;
    }

    /** The account bears the name of a mailbox of ours, so that an admin has to give it. */
    void giveAccount(Person admin) {
        for (String channel : List.of("CHAT", "VOICE", "WEB")) {
            admin.put(
                            HotlineService.GATEWAY,
                            "/v1/accounts/owner",
                            Map.of("channel", channel, "account", account, "integration", integration.id()))
                    .expect(204);
        }
    }

    /** Sends a raw mail in. */
    HttpAnswer mail(byte[] raw) {
        return integration
                .post(HotlineService.GATEWAY, "/v1/inbound/email?account=" + account, "message/rfc822", raw)
                .expect(202);
    }

    HttpAnswer message(Map<String, ?> message) {
        return integration
                .post(HotlineService.GATEWAY, "/v1/inbound/messages", message)
                .expect(202);
    }

    HttpAnswer call(Map<String, ?> event) {
        return integration
                .post(HotlineService.GATEWAY, "/v1/inbound/calls", event)
                .expect(202);
    }

    /** Waits until the interaction has found its ticket. */
    DemoTicket filed(HttpAnswer acknowledged) {
        String interaction = acknowledged.text("/interactionId");
        return Patience.until("the ticket of interaction " + interaction, SOON, () -> {
            HttpAnswer answer = integration
                    .get(HotlineService.GATEWAY, "/v1/interactions/" + interaction)
                    .expect(200);
            return answer.text("/status").equals("FILED")
                    ? Optional.of(new DemoTicket(answer.text("/ticketId"), answer.text("/ticketNumber")))
                    : Optional.empty();
        });
    }

    void reply(Person who, DemoTicket ticket, String text) {
        act(who, ticket, "replies", Map.of("text", text));
    }

    /** @param resolution the fields of the resolution, of which only the solution is needed */
    void resolve(Person who, DemoTicket ticket, Map<String, ?> resolution) {
        act(who, ticket, "resolution", resolution);
    }

    void close(Person who, DemoTicket ticket) {
        act(who, ticket, "closure", Map.of("reason", "SOLVED"));
    }

    void act(Person who, DemoTicket ticket, String action, Map<String, ?> body) {
        who.post(HotlineService.TICKET, "/v1/tickets/" + ticket.id() + "/" + action, body)
                .expectDone();
    }

    /** Waits until a field of the ticket has a value. */
    void awaitTicket(Person who, DemoTicket ticket, String pointer, String value) {
        Patience.until(ticket.number() + " to have " + pointer + " " + value, SOON, () -> {
            HttpAnswer answer = who.get(HotlineService.TICKET, "/v1/tickets/" + ticket.id());
            return answer.status() == 200 && answer.text(pointer).equals(value)
                    ? Optional.of(answer)
                    : Optional.empty();
        });
    }

    /** Waits for a mail to somebody whose text contains the words. */
    JsonNode awaitMail(String to, String words) {
        return Patience.until("a mail to " + to + " with '" + words + "'", SOON, () -> {
            for (JsonNode mail : client.mailsTo(to).expect(200).json().path("items")) {
                if (mail.path("text").asText().contains(words)) {
                    return Optional.of(mail);
                }
            }
            return Optional.empty();
        });
    }

    /** Waits for the survey that a resolution brings, and answers it. */
    void answerSurvey(String customer, int score) {
        String text = awaitMail(customer, "/v1/surveys/").path("text").asText();
        String link = text.substring(text.indexOf("http")).split("\\s", 2)[0];
        client.stranger().postTo(link, Map.of("score", score)).expect(200);
    }
}
