package org.hotline.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.hotline.local.client.Answer;
import org.hotline.local.client.HotlineClient;
import org.hotline.local.client.Patience;
import org.hotline.local.client.Person;
import org.hotline.local.client.UnexpectedAnswer;
import org.hotline.local.run.HotlineService;

/** What the people of the demonstration do, one call or one wait each. */
final class Desk {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final HotlineClient client;
    private final Person integration;
    private final String account;

    Desk(HotlineClient client, Person integration, String account) {
        this.client = client;
        this.integration = integration;
        this.account = account;
    }

    /** Sends a raw mail in. */
    Answer mail(byte[] raw) {
        return integration
                .post(HotlineService.GATEWAY, "/v1/inbound/email?account=" + account, "message/rfc822", raw)
                .expect(202);
    }

    Answer message(Map<String, ?> message) {
        return integration
                .post(HotlineService.GATEWAY, "/v1/inbound/messages", message)
                .expect(202);
    }

    Answer call(Map<String, ?> event) {
        return integration
                .post(HotlineService.GATEWAY, "/v1/inbound/calls", event)
                .expect(202);
    }

    /** Waits until the interaction has found its ticket. */
    Ticket filed(Answer acknowledged) {
        String interaction = acknowledged.text("/interactionId");
        return Patience.until("the ticket of interaction " + interaction, SOON, () -> {
            Answer answer = integration
                    .get(HotlineService.GATEWAY, "/v1/interactions/" + interaction)
                    .expect(200);
            return answer.text("/status").equals("FILED")
                    ? Optional.of(new Ticket(answer.text("/ticketId"), answer.text("/ticketNumber")))
                    : Optional.empty();
        });
    }

    Answer act(Person who, Ticket ticket, String action, Map<String, ?> body) {
        Answer answer = who.post(HotlineService.TICKET, "/v1/tickets/" + ticket.id() + "/" + action, body);
        if (answer.status() / 100 != 2) {
            throw new UnexpectedAnswer(answer.call() + " answered " + answer.status() + ": " + answer.bodyText());
        }
        return answer;
    }

    /** Waits until a field of the ticket has a value. */
    void awaitTicket(Person who, Ticket ticket, String pointer, String value) {
        Patience.until(ticket.number() + " to have " + pointer + " " + value, SOON, () -> {
            Answer answer = who.get(HotlineService.TICKET, "/v1/tickets/" + ticket.id());
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

    Answer first(Person who, HotlineService service, String path, String what) {
        return Patience.until(what, SOON, () -> {
            Answer answer = who.get(service, path).expect(200);
            return answer.json().path("items").isEmpty() ? Optional.empty() : Optional.of(answer);
        });
    }

    /** A ticket of the demonstration. */
    record Ticket(String id, String number) {}
}
