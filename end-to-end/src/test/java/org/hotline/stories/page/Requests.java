package org.hotline.stories.page;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.run.HotlineService;
import org.hotline.local.token.Role;
import org.hotline.stories.RunningHotline;

/** Requests of customers that come in while people look at pages. */
final class Requests {

    private static final Duration SOON = Duration.ofSeconds(30);

    private Requests() {}

    /** The ticket's id, once it is there. */
    static String arrived(String name, String subject, String text) {
        Map<String, Object> request = message("WEB", name, UUID.randomUUID() + "@customer.example", text);
        request.put("subject", subject);
        return filed(request);
    }

    /** The same of what is said in a talk, which goes on in the same ticket. */
    static String said(String name, String talk, String text) {
        Map<String, Object> message = message("OTHER", name, talk, text);
        message.put("conversation", talk);
        return filed(message);
    }

    private static Map<String, Object> message(String channel, String name, String address, String text) {
        Map<String, Object> message = new HashMap<>();
        message.put("channel", channel);
        message.put("account", channel.equals("WEB") ? "web-form" : "pages");
        message.put("externalId", UUID.randomUUID().toString());
        message.put("from", Map.of("address", address, "name", name));
        message.put("text", text);
        return message;
    }

    private static String filed(Map<String, Object> message) {
        Person integration = RunningHotline.client().as(Role.INTEGRATION, "pages");
        return filed("interaction="
                + integration
                        .post(HotlineService.GATEWAY, "/v1/inbound/messages", message)
                        .expect(202)
                        .text("/interactionId"));
    }

    /** The id of the ticket that the list shows for a query, once it is there. */
    static String filed(String query) {
        Person supervisor = RunningHotline.client().as(Role.SUPERVISOR, "pages");
        JsonNode ticket = await().atMost(SOON)
                .until(
                        () -> supervisor
                                .get(HotlineService.TICKET, "/v1/tickets?" + query)
                                .expect(200)
                                .json()
                                .at("/items/0"),
                        found -> !found.isMissingNode());
        return ticket.path("id").asText();
    }

    /** A colleague solves and closes a ticket. */
    static void closed(String id) {
        Person bruno = RunningHotline.client().as(Role.OPERATOR, "Bruno");
        bruno.post(HotlineService.TICKET, "/v1/tickets/" + id + "/resolution", Map.of("solution", "Done."))
                .expectDone();
        bruno.post(HotlineService.TICKET, "/v1/tickets/" + id + "/closure", Map.of("reason", "SOLVED"))
                .expectDone();
    }

    /** Somebody's telephone call to us begins. */
    static void rang(String number) {
        told(UUID.randomUUID().toString(), "OFFERED", number);
    }

    /** Something happens to a call. */
    static void told(String call, String event, String number) {
        RunningHotline.client()
                .as(Role.INTEGRATION, "pages")
                .post(
                        HotlineService.GATEWAY,
                        "/v1/inbound/calls",
                        Map.of(
                                "callId",
                                call,
                                "event",
                                event,
                                "at",
                                Instant.now().toString(),
                                "direction",
                                "INBOUND",
                                "from",
                                number,
                                "to",
                                "+33123456789"))
                .expect(202);
    }
}
