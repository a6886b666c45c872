package org.hotline.gateway.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class MailboxesTest extends MailboxTest {

    @Test
    void aMailIsTakenOnceAndNotMarkedAsRead() {
        String first = unique("first");
        String second = unique("second");
        String id = add(mailbox(host.port()));
        host.deliver(MailHost.mail(first));
        awaitTaken(first);
        host.deliver(MailHost.mail(second));
        awaitTaken(second);

        assertThat(taken(first)).isEqualTo(1);
        assertThat(host.isAnyRead()).isFalse();
        assertThat(host.mails("INBOX")).hasSize(2);
        awaitState(id, "FETCHED");
        shown(id).body("waiting", is(0)).body("refused", is(0));
    }

    @Test
    void whatCameBeforeIsTakenWhereThatIsWanted() {
        String before = unique("before");
        String after = unique("after");
        Date lastWeek = Date.from(Instant.now().minus(Duration.ofDays(7)));
        host.deliver("INBOX", MailHost.mail(before).getBytes(StandardCharsets.UTF_8), lastWeek);
        add(mailbox(host.port()));
        host.deliver(MailHost.mail(after));
        awaitTaken(after);

        assertThat(taken(before)).isZero();

        Map<String, Object> all = mailbox(host.port());
        all.put("beginning", "OLDEST");
        all.put("folder", "Archive");
        host.create("Archive");
        host.deliver("Archive", MailHost.mail(before).getBytes(StandardCharsets.UTF_8), lastWeek);
        change(all);
        awaitTaken(before);
    }

    @Test
    void aWrongPasswordIsToldAndHealedByTheRightOne() {
        String subject = unique("locked");
        Map<String, Object> mailbox = mailbox(host.port());
        mailbox.put("password", "wrong");
        String id = add(mailbox);
        host.deliver(MailHost.mail(subject));
        awaitState(id, "TROUBLED");
        shown(id).body("lastError", containsString("the server refuses user and password"));

        change(mailbox(host.port()));
        awaitTaken(subject);
        awaitState(id, "FETCHED");
    }

    @Test
    void twoHundredMailsAtOnceAreTakenOnceEach() {
        String subject = unique("many");
        Map<String, Object> mailbox = mailbox(host.port());
        mailbox.put("beginning", "OLDEST");
        IntStream.range(0, 200).forEach(i -> host.deliver(MailHost.mail(subject + i)));
        add(mailbox);
        awaitTaken(subject + 199);

        List<String> came =
                subjects().stream().filter(line -> line.startsWith(subject)).toList();
        assertThat(came).hasSize(200);
        assertThat(Set.copyOf(came)).hasSize(200);
    }

    @Test
    void otherNumbersOfTheSameMailsChangeNothing() {
        String known = unique("known");
        String bare = unique("bare");
        String fresh = unique("fresh");
        Date at = new Date();
        byte[] mail = MailHost.mail(known).getBytes(StandardCharsets.UTF_8);
        byte[] nameless = MailHost.mail(bare, "").getBytes(StandardCharsets.UTF_8);
        host.create("Queue");
        host.deliver("Queue", mail, at);
        host.deliver("Queue", nameless, at);
        Map<String, Object> mailbox = mailbox(host.port());
        mailbox.put("folder", "Queue");
        add(mailbox);
        awaitTaken(bare);

        host.remove("Queue");
        host.create("Queue");
        host.deliver("Queue", MailHost.mail(fresh).getBytes(StandardCharsets.UTF_8), at);
        host.deliver("Queue", mail, at);
        host.deliver("Queue", nameless, at);
        awaitTaken(fresh);
        String last = unique("last");
        host.deliver("Queue", MailHost.mail(last).getBytes(StandardCharsets.UTF_8), at);
        awaitTaken(last);

        assertThat(List.of(taken(known), taken(bare), taken(fresh))).containsOnly(1L);
    }

    @Test
    void aMailThatIsTooLargeIsToldOfAndHoldsUpNobody() {
        String huge = unique("huge");
        String next = unique("next");
        Map<String, Object> mailbox = mailbox(host.port());
        mailbox.put("afterwards", "DELETE");
        host.deliver(MailHost.mail(huge) + "x".repeat(998).concat("\n").repeat(27_000));
        host.deliver(MailHost.mail(next));
        String id = add(mailbox);
        awaitTaken(next);

        await().until(() -> host.mails("INBOX").size() == 1);
        shown(id).body("refused", greaterThanOrEqualTo(1));
        as("admin")
                .get("/v1/mailboxes/{id}/refused-mails", id)
                .then()
                .statusCode(200)
                .body("items[0].reason", containsString("larger than 25 MB"));
        assertThat(as("supervisor")
                        .queryParam("limit", 200)
                        .get("/v1/quarantine")
                        .asString())
                .contains("larger than 25 MB, and still in INBOX of " + login);
        assertThat(taken(huge)).isZero();
    }

    @Test
    void aBrokenMailHoldsUpNobody() {
        String next = unique("next");
        Map<String, Object> mailbox = mailbox(host.port());
        host.deliver("\u0000\u0001 no header at all \u00ff\n\n\n");
        host.deliver(": \n");
        host.deliver(MailHost.mail(next));
        add(mailbox);

        awaitTaken(next);
    }

    @Test
    void onlyAdminsConnectMailboxesAndNobodySeesTheirSecrets() {
        String id = add(mailbox(host.port()));
        String shown = as("admin").get("/v1/mailboxes").asString()
                + as("admin").get("/v1/mailboxes/{id}", id).asString();

        assertThat(shown).contains(login).doesNotContain(MailHost.PASSWORD);
        for (String role : new HashSet<>(List.of("supervisor", "operator", "integration"))) {
            as(role).get("/v1/mailboxes").then().statusCode(403);
        }
    }
}
