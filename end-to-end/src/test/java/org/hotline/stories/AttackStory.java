package org.hotline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hotline.launcher.client.HotlineClient;
import org.hotline.launcher.run.HotlineService;
import org.hotline.launcher.run.LocalHotline;
import org.hotline.local.token.Role;
import org.hotline.stories.DearRequests.DearRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Everything at once that wants the hotline to serve nobody, for less than a minute and from other addresses than those of
 * the customers, who write on: none of what they were promised is lost. Each service has half a gibibyte of heap and ends
 * when that is too little. How long customers waited is printed, not judged: the machine is the attackers' too.
 */
@ExtendWith(RunningHotline.class)
class AttackStory {

    private static final Duration ANSWERED = Duration.ofSeconds(120);
    private static final int ATTACKS = 100;
    private static final long LARGEST = 36L * 1024 * 1024;

    private final LocalHotline hotline = RunningHotline.hotline();
    private final HotlineClient client = RunningHotline.client();
    private final String token = RunningHotline.token(Role.INTEGRATION, "attacker");
    private final int web = RunningHotline.ports().http(HotlineService.GATEWAY);

    @Test
    void customersAreServedWhileTheHotlineIsAttacked() throws Exception {
        Map<HotlineService, Long> processes = processes();
        IntakeLoad warming = IntakeLoad.ofMany(client, 300, 6);
        await().atMost(ANSWERED).until(warming::isDone);
        IntakeLoad before = IntakeLoad.ofMany(client, 250, 5);
        await().atMost(ANSWERED).until(before::isDone);

        IntakeLoad during;
        List<AutoCloseable> attackers = new ArrayList<>(slowClients());
        DearRequests dear = new DearRequests(List.of(host(6), host(7), host(8), host(9)), web);
        attackers.add(dear);
        try {
            during = IntakeLoad.ofMany(client, 750, 15);
            dear.send(requests());
            await().atMost(ANSWERED).until(during::isDone);
            assertThat(dear.areAllAnswered(ANSWERED.toSeconds())).isTrue();
        } finally {
            for (AutoCloseable attacker : attackers) {
                attacker.close();
            }
        }

        System.out.printf(
                "acknowledged within: p50 %s, p99 %s before the attack; p50 %s, p99 %s during it, %d refusals%n",
                before.waited(0.5), before.waited(0.99), during.waited(0.5), during.waited(0.99), during.refusals());
        assertThat(dear.answers()).hasSize(ATTACKS).anyMatch(answer -> answer.startsWith("HTTP/1.1 4"));
        assertThat(dear.answers()).noneMatch(answer -> answer.matches("HTTP/1.1 (500|501|502|504).*"));
        assertThat(processes()).as("no service ended").isEqualTo(processes);
        new Reconciliation(client).holds(during);
        new Reconciliation(client).holds(before);
        for (HotlineService service : HotlineService.values()) {
            assertThat(client.as(Role.ADMIN, "Root")
                            .get(service, "/v1/dead-letters")
                            .expect(200)
                            .json()
                            .path("items"))
                    .as("dead letters of %s", service)
                    .isEmpty();
        }
    }

    private Map<HotlineService, Long> processes() {
        Map<HotlineService, Long> processes = new EnumMap<>(HotlineService.class);
        for (HotlineService service : HotlineService.values()) {
            processes.put(service, hotline.service(service).pid());
        }
        return processes;
    }

    private List<SlowClients> slowClients() throws IOException {
        int mail = RunningHotline.ports().smtp();
        List<String> greeting =
                List.of("EHLO slow\r\n", "MAIL FROM:<slow@example.org>\r\n", "RCPT TO:<support@hotline.example>\r\n");
        List<String> data = new ArrayList<>(greeting);
        data.add("DATA\r\n");
        String body = post("/v1/inbound/messages", "application/json", token) + "Host: localhost\r\nContent-Length: "
                + LARGEST + "\r\n\r\n";
        String noBody = "POST /v1/cti/zammad/a?token=x HTTP/1.1\r\nHost: localhost\r\n";
        return List.of(
                SlowClients.of(60, host(2), mail, data, "X-Slow: yes\r\n"),
                SlowClients.of(40, host(3), mail, greeting, ""),
                SlowClients.of(50, host(4), web, List.of(body), " "),
                SlowClients.of(50, host(5), web, List.of(noBody), "X-Slow: yes\r\n"));
    }

    private List<DearRequest> requests() {
        String json = "application/json";
        String message = post("/v1/inbound/messages", json, token);
        String account =
                "{\"channel\":\"WEB\",\"account\":\"attack\",\"externalId\":\"1\",\"from\":{\"address\":\"a@b.example\"},";
        List<DearRequest> kinds = List.of(
                new DearRequest(message, account + "\"text\":\"", "x", LARGEST),
                new DearRequest(message, account + "\"attachments\":[", "{},", LARGEST),
                new DearRequest(message, account + "\"attachments\":[{\"contentBase64\":\"", "!", LARGEST),
                new DearRequest(message, "", "[", LARGEST),
                new DearRequest(message, "{\"a\":", "{\"a\":", LARGEST),
                new DearRequest(
                        post("/v1/cti/zammad/a?token=x", json, null), "{\"event\":\"newCall\",\"x\":[", "[],", LARGEST),
                new DearRequest(
                        post("/v1/cti/zammad/a?token=x", json, null), "{\"event\":\"newCall\",\"x\":[", "[],", 64_000),
                new DearRequest(post("/v1/surveys/x", json, null), "[", "1,", LARGEST),
                new DearRequest(post("/v1/surveys/x", "application/x-www-form-urlencoded", null), "", "a=1&", 64_000),
                new DearRequest(post("/v1/inbound/messages/batch", "application/x-ndjson", token), "", "{}\n", LARGEST),
                new DearRequest(
                        post("/v1/inbound/email", "message/rfc822", token),
                        "From: a@b.example\nTo: support@hotline.example\nContent-Type: multipart/mixed; boundary=b\n\n",
                        "--b\nContent-Type: text/html\n\n<i><b><u>\n",
                        8L * 1024 * 1024));
        List<DearRequest> all = new ArrayList<>();
        for (int i = 0; i < ATTACKS; i++) {
            all.add(kinds.get(i % kinds.size()));
        }
        return all;
    }

    private static String post(String path, String type, @Nullable String token) {
        return "POST " + path + " HTTP/1.1\r\nContent-Type: " + type + "\r\n"
                + (token == null ? "" : "Authorization: Bearer " + token + "\r\n");
    }

    /** Another address of this machine, which is another peer to the hotline. */
    private static InetAddress host(int number) throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) number});
    }
}
