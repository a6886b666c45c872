package org.hotline.stories.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.run.HotlineService;
import org.hotline.local.token.Role;
import org.hotline.stories.RunningHotline;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Operators are told on the page of a ticket what it may be, by tickets like it. */
@ExtendWith(RunningHotline.class)
@EnabledIf("org.hotline.stories.page.Visitors#areThere")
class ProposalStory {

    private static final int SECONDS_TO_LEARN = 60;

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    static Stream<Screen> screens() {
        return Stream.of(Screen.WIDE, Screen.TELEPHONE_AT_NIGHT);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void whatATicketMayBeIsAcceptedOrRefusedBesideIt(Screen screen) {
        String words = words();
        Person lead = RunningHotline.client().as(Role.SUPERVISOR, "pages");
        for (int i = 0; i < 3; i++) {
            String solved = open(lead, words);
            post(lead, solved, "classification", Map.of("category", "water-damage", "priority", "HIGH"));
            post(lead, solved, "resolution", Map.of("solution", "A new one."));
        }
        String id = open(lead, words);
        try (Visitor nora = VISITORS.on(screen).signedIn("Nora", "operator")) {
            Page page = nora.page();
            Locator proposed = page.locator("#proposals form");
            for (int i = 0; i < SECONDS_TO_LEARN && proposed.count() == 0; i++) {
                nora.visit("/tickets/" + id);
                page.waitForTimeout(1_000);
            }
            assertThat(proposed).hasCount(2);
            assertThat(proposed.first()).containsText("Water damage");
            assertThat(page.locator("#proposals a[href^='/tickets/']").first()).isVisible();
            nora.look("proposals");

            page.locator("#proposals button[value='true']").first().click();
            assertThat(page.locator(".facts")).containsText("Water damage");
            assertThat(proposed).hasCount(1);
            page.locator("#proposals button[value='false']").first().click();
            assertThat(page.locator("h1")).containsText("Water everywhere");
            assertThat(proposed).hasCount(0);
        }
    }

    /** Which nobody else uses. */
    private static String words() {
        return UUID.randomUUID().toString().replaceAll("[0-9-]+", "q") + " "
                + UUID.randomUUID().toString().replaceAll("[0-9-]+", "x ").strip();
    }

    private static String open(Person lead, String words) {
        return lead.post(
                        HotlineService.TICKET,
                        "/v1/tickets",
                        Map.of(
                                "customer",
                                Map.of("address", "ann-" + UUID.randomUUID() + "@example.org"),
                                "subject",
                                "Water everywhere",
                                "text",
                                words,
                                "channel",
                                "WEB",
                                "language",
                                "en"))
                .text("/id");
    }

    private static void post(Person lead, String ticket, String what, Map<String, Object> body) {
        lead.post(HotlineService.TICKET, "/v1/tickets/" + ticket + '/' + what, body)
                .expectDone();
    }
}
