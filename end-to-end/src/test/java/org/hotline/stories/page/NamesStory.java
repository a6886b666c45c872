package org.hotline.stories.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.run.HotlineService;
import org.hotline.local.token.Role;
import org.hotline.stories.RunningHotline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People read names in their language, and no keys of the APIs. */
@ExtendWith(RunningHotline.class)
@EnabledIf("org.hotline.stories.page.Visitors#areThere")
class NamesStory {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Screen FRENCH = new Screen(1280, ColorScheme.LIGHT, "fr-FR");

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    @Test
    void aCallIsReadInFrenchWhereverItsTicketIsShown() {
        String number = "+3361" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
        Requests.rang(number);
        String id = Requests.filed("q=%2B" + number.substring(1));
        try (Visitor alice = VISITORS.on(FRENCH).signedIn("Alice", "operator")) {
            Page page = alice.page();
            alice.visit("/?q=%2B" + number.substring(1));
            assertThat(page.locator(".ticket .subject").first()).hasText("Appel de " + number);
            alice.visit("/tickets/" + id);
            assertThat(page.locator("h1")).hasText("Appel de " + number);
            assertThat(page.locator("#messages .said").first()).hasText("Appel de " + number);
            assertThat(page.locator("main").textContent()).doesNotContain("Call from");
            alice.look("desk-call");
        }
        try (Visitor sue = VISITORS.on(FRENCH).signedIn("Sue", "supervisor")) {
            sue.visit("/board/tickets/" + id);
            assertThat(sue.page().locator("main")).containsText("Appel de " + number);
        }
    }

    @Test
    void teamsLanguagesCategoriesAndTemplatesAreCalledByTheirNames() {
        Person supervisor = RunningHotline.client().as(Role.SUPERVISOR, "names");
        String id = supervisor
                .post(
                        HotlineService.TICKET,
                        "/v1/tickets",
                        Map.of(
                                "customer", Map.of("address", "ann@customer.example", "channel", "EMAIL"),
                                "channel", "EMAIL",
                                "subject", "Names",
                                "text", "Which names?",
                                "category", "lost-parcel",
                                "language", "fr",
                                "team", "first-line"))
                .expect(201)
                .text("/id");
        supervisor
                .put(HotlineService.TICKET, "/v1/templates/one-moment/fr", Map.of("text", "Un instant."))
                .expectDone();
        escalated(id);
        try (Visitor alice = VISITORS.on(FRENCH).signedIn("Alice", "operator")) {
            alice.visit("/tickets/" + id);
            Page page = alice.page();
            assertThat(page.locator("#side .facts").last()).containsText("Français");
            assertThat(page.locator("#side .facts").last()).containsText("Lost parcel");
            assertThat(page.locator("#template")).containsText("One moment");
            assertThat(page.locator("main").innerText())
                    .contains("First line", "Second line")
                    .doesNotContain("first-line", "second-line", "lost-parcel", "one-moment");
            alice.look("desk-names");
        }
    }

    /** Once the escalation-service has heard of it. */
    private static void escalated(String ticket) {
        Person alice = RunningHotline.client().as(Role.OPERATOR, "Alice");
        Map<String, Object> body =
                Map.of("ticketId", ticket, "kind", "FUNCTIONAL", "reason", "Too hard.", "tried", "All.");
        await().atMost(SOON)
                .until(() -> alice.post(HotlineService.ESCALATION, "/v1/escalations", body)
                                .status()
                        == 201);
    }
}
