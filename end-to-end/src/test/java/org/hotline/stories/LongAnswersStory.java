package org.hotline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hotline.launcher.client.HotlineClient;
import org.hotline.launcher.client.HttpAnswer;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.run.HotlineService;
import org.hotline.local.token.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Much is asked for at once, with half a gibibyte of heap for each service: all of it comes, a part at a time. */
@ExtendWith(RunningHotline.class)
class LongAnswersStory {

    private static final byte[] FILE = new byte[24 << 20];

    private final HotlineClient client = RunningHotline.client();
    private final Person operator = client.as(Role.OPERATOR, "Lena");
    private final Map<HotlineService, Long> processes = processes();

    @Test
    void filesThatNoMailHoldsAreGivenUpAndThoseThatManyFetchAtOnceComeWhole() throws Exception {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            files.add(operator.post(
                            HotlineService.GATEWAY, "/v1/attachments?name=f.bin", "application/octet-stream", FILE)
                    .expect(201)
                    .text("/id"));
        }
        String ticket = open("EMAIL", "files-" + UUID.randomUUID() + "@customer.example");

        assertThat(reply(ticket, "see files", Collections.nCopies(30, files.get(0)))
                        .status())
                .isEqualTo(400);
        reply(ticket, "see files", files).expect(202);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> operator.get(HotlineService.TICKET, "/v1/tickets/" + ticket + "/messages")
                        .text("/items/1/delivery/reason")
                        .equals("ATTACHMENTS_TOO_LARGE"));
        assertThat(atOnce(16, () -> operator.get(HotlineService.GATEWAY, "/v1/attachments/" + files.get(0))))
                .allMatch(answer -> answer.status() == 200 && answer.body().length == FILE.length
                        || answer.status() == 503
                                && answer.header("Retry-After").isPresent())
                .anyMatch(answer -> answer.status() == 200);
        assertThat(processes()).as("no service ended").isEqualTo(processes);
    }

    @Test
    void longConversationsAreReadAPartAtATime() throws Exception {
        String ticket = open("WEB", "long-" + UUID.randomUUID() + "@customer.example");
        String note = "\u00e9".repeat(400_000);
        for (int i = 0; i < 120; i++) {
            operator.post(HotlineService.TICKET, "/v1/tickets/" + ticket + "/notes", Map.of("text", note))
                    .expect(201);
        }
        String customer = operator.get(HotlineService.TICKET, "/v1/tickets/" + ticket)
                .expect(200)
                .text("/customer/id");
        Person supervisor = client.as(Role.SUPERVISOR, "Sven");

        assertThat(atOnce(
                        12, () -> operator.get(HotlineService.TICKET, "/v1/tickets/" + ticket + "/messages?limit=200")))
                .allMatch(answer -> answer.status() == 503
                        || answer.body().length < 4 << 20
                                && !answer.text("/next").isEmpty());
        List<HttpAnswer> exports =
                atOnce(4, () -> supervisor.get(HotlineService.TICKET, "/v1/customers/" + customer + "/export"));
        assertThat(exports).allMatch(answer -> answer.status() == 200 || answer.status() == 503);
        assertThat(exports)
                .anyMatch(answer -> answer.json().at("/tickets/0/messages").size() == 121);
        assertThat(processes()).as("no service ended").isEqualTo(processes);
    }

    @Test
    void whatWaitsForDeliveryIsFetchedAPartAtATime() throws Exception {
        atOnce(4, () -> answeredAtLength(25));
        Person admin = client.as(Role.ADMIN, "Root");
        String waiting = "/v1/outbound-messages?channel=TELEGRAM&limit=200";
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            List<JsonNode> seen = new ArrayList<>();
            String after = "";
            do {
                HttpAnswer page =
                        admin.get(HotlineService.GATEWAY, waiting + after).expect(200);
                page.json().path("items").forEach(seen::add);
                after = "&after=" + page.text("/next");
            } while (after.length() > "&after=null".length());
            return seen.size() >= 100;
        });

        assertThat(atOnce(8, () -> admin.get(HotlineService.GATEWAY, waiting)))
                .allMatch(answer -> answer.status() == 503 || answer.body().length < 4 << 20);
        assertThat(processes()).as("no service ended").isEqualTo(processes);
    }

    private HttpAnswer answeredAtLength(int replies) {
        String ticket = open("TELEGRAM", "@long-" + UUID.randomUUID());
        String text = "\u8acb".repeat(300_000);
        for (int i = 1; i < replies; i++) {
            reply(ticket, text, List.of()).expect(202);
        }
        return reply(ticket, text, List.of()).expect(202);
    }

    private String open(String channel, String address) {
        return operator.post(
                        HotlineService.TICKET,
                        "/v1/tickets",
                        Map.of(
                                "customer",
                                Map.of("address", address, "name", "Long", "channel", channel),
                                "subject",
                                "much",
                                "text",
                                "There is much to say.",
                                "channel",
                                channel))
                .expect(201)
                .text("/id");
    }

    private HttpAnswer reply(String ticket, String text, List<String> files) {
        return operator.post(
                HotlineService.TICKET,
                "/v1/tickets/" + ticket + "/replies",
                Map.of(
                        "text",
                        text,
                        "attachments",
                        files.stream()
                                .map(id -> Map.of("id", id, "name", "f.bin", "type", "application/octet-stream"))
                                .toList()));
    }

    private static List<HttpAnswer> atOnce(int times, Callable<HttpAnswer> call) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(times);
        try {
            List<HttpAnswer> answers = new ArrayList<>();
            for (Future<HttpAnswer> answer : callers.invokeAll(Collections.nCopies(times, call))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            callers.shutdown();
        }
    }

    private static Map<HotlineService, Long> processes() {
        Map<HotlineService, Long> processes = new EnumMap<>(HotlineService.class);
        for (HotlineService service : HotlineService.values()) {
            processes.put(service, RunningHotline.hotline().service(service).pid());
        }
        return processes;
    }
}
