package org.hotline.stories.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.run.HotlineService;
import org.hotline.local.token.Role;
import org.hotline.stories.RunningHotline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An operator orders the lists of tickets: puts off, keeps views, and does the same with many. */
@ExtendWith(RunningHotline.class)
@EnabledIf("org.hotline.stories.page.Visitors#areThere")
class DeskListStory {

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    static Stream<Screen> screens() {
        return Stream.of(Screen.WIDE, Screen.TELEPHONE_AT_NIGHT);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void whatIsPutOffIsInNoQueueUntilItIsTakenBack(Screen screen) {
        String subject = "Parcel on Thursday " + word();
        String id = Requests.arrived("Ann Muster", subject, "Where is it?");
        try (Visitor alice = VISITORS.on(screen).signedIn("Alice", "operator")) {
            Page page = alice.page();
            Locator listed = page.locator(".ticket", new Page.LocatorOptions().setHasText(subject));
            alice.visit("/tickets/" + id);
            page.keyboard().press("z");
            alice.look("ticket-snooze");
            page.keyboard().press("Enter");
            assertThat(page.locator("form[action$=unsnooze] button")).isVisible();
            alice.look("ticket-snoozed");
            alice.visit("/?queue=unassigned&order=newest");
            assertThat(listed).hasCount(0);
            alice.visit("/?queue=snoozed");
            assertThat(listed.locator(".badge time")).isVisible();
            alice.look("desk-snoozed");

            listed.locator(".subject").click();
            page.locator("form[action$=unsnooze] button").click();
            assertThat(page.locator("form[action$=unsnooze]")).hasCount(0);
            alice.visit("/?queue=unassigned&order=newest");
            assertThat(listed).hasCount(1);
        }
    }

    @Test
    void aTimeThatIsOverIsRefusedAndStaysWritten() {
        String id = Requests.arrived("Bob", "Too late " + word(), "Text.");
        try (Visitor alice = VISITORS.on(Screen.WIDE).signedIn("Alice", "operator")) {
            Page page = alice.page();
            alice.visit("/tickets/" + id);
            page.locator("#snooze > summary").click();
            page.fill("#until", "2020-02-01T08:00");
            page.locator("#snooze .own-time button").click();

            assertThat(page.locator(".notice.bad")).isVisible();
            assertThat(page.locator("#until")).hasValue("2020-02-01T08:00");
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void manyAreChangedAtOnceAndWhatWasRefusedIsSaid(Screen screen) {
        String word = word();
        for (String thing : Stream.of("Printer", "Router", "Telephone").toList()) {
            Requests.arrived("Ann Muster", thing + " " + word, "It is broken.");
        }
        String closed = Requests.arrived("Ann Muster", "Closed " + word, "It was broken.");
        Requests.closed(closed);
        try (Visitor alice = VISITORS.on(screen).signedIn("Alice", "operator")) {
            Page page = alice.page();
            alice.visit("/?q=" + word);
            assertThat(page.locator(".ticket")).hasCount(4);
            assertThat(page.locator(".bulk")).isHidden();
            for (int i = 0; i < 4; i++) {
                page.keyboard().press("j");
                page.keyboard().press("x");
            }
            assertThat(page.locator(".pick input:checked")).hasCount(4);
            alice.look("desk-picked");
            page.selectOption("#new-priority", "URGENT");
            page.locator(".bulk button[value=PRIORITY]").click();

            assertThat(page.locator("#told p").first().locator("a")).hasCount(3);
            assertThat(page.locator("#told li")).hasCount(1);
            assertThat(page.locator(".ticket.pressing")).hasCount(3);
            alice.look("desk-changed");
        }
    }

    @Test
    void aListIsKeptAsAViewWithItsCountAndForgotten() {
        String word = word();
        Requests.arrived("Ann Muster", "First " + word, "Text.");
        try (Visitor alice = VISITORS.on(Screen.WIDE).signedIn("Alice", "operator");
                Visitor bruno = VISITORS.on(Screen.TELEPHONE_AT_NIGHT).signedIn("Bruno", "operator")) {
            Page page = alice.page();
            page.fill("#q", word);
            assertThat(page.locator("h1")).containsText(word);
            page.locator(".save > summary").click();
            page.fill("#view-name", "All of " + word);
            page.selectOption("#view-sharing", "TEAM");
            alice.look("desk-view-kept");
            page.locator(".save button").click();
            assertThat(page.locator("h1")).hasText("All of " + word);
            Locator count = page.locator(".queues a[aria-current] .count");
            assertThat(count).hasText("1");
            Requests.arrived("Bob", "Second " + word, "Text.");
            assertThat(count).hasText("2");
            assertThat(page.locator(".ticket")).hasCount(2);
            alice.look("desk-view");

            bruno.page()
                    .locator(".queues a", new Page.LocatorOptions().setHasText(word))
                    .click();
            assertThat(bruno.page().locator(".ticket")).hasCount(2);
            assertThat(bruno.page().locator("form[action$=removal]")).hasCount(0);
            bruno.look("desk-view");
            page.locator("form[action$=removal] button").click();
            assertThat(page.locator(".queues")).not().containsText(word);
        }
    }

    @Test
    void whatIsDueSoonestStandsFirst() {
        Person lead = RunningHotline.client().as(Role.SUPERVISOR, "pages");
        String word = word();
        Requests.arrived("Ann Muster", "Whenever " + word, "Text.");
        String id = Requests.arrived("Ann Muster", "At once " + word, "Text.");
        lead.post(HotlineService.TICKET, "/v1/tickets/" + id + "/classification", Map.of("priority", "URGENT"))
                .expectDone();
        try (Visitor alice = VISITORS.on(Screen.NARROWEST).signedIn("Alice", "operator")) {
            Page page = alice.page();
            Requests.filed("q=" + word + "&priority=URGENT&overdue=false");
            alice.visit("/?q=" + word + "&order=due");

            assertThat(page.locator(".ticket").first()).containsText("At once");
            assertThat(page.locator(".ticket .due").first()).containsText(Pattern.compile("échéance dans"));
            alice.look("desk-due");
            alice.visit("/tickets/" + id);
            alice.look("ticket-due");
            page.clock().setFixedTime(Date.from(Instant.now().plus(Duration.ofDays(1))));
            alice.visit("/?q=" + word + "&order=due");
            assertThat(page.locator(".ticket .due.bad").first())
                    .containsText(Pattern.compile("échéance (il y a|hier)"));
            alice.look("desk-overdue");
        }
    }

    private static String word() {
        return "w" + UUID.randomUUID().toString().substring(0, 8);
    }
}
