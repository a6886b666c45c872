package org.hotline.stories.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotline.stories.RunningHotline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An operator at the desk, in a real browser. */
@ExtendWith(RunningHotline.class)
@EnabledIf("org.hotline.stories.page.Visitors#areThere")
class DeskStory {

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    static Stream<Screen> screens() {
        return Screen.all();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void anOperatorAnswersAndSolvesWhatJustCame(Screen screen) {
        String word = word();
        Requests.arrived("Ann Muster", "No connection " + word, "My line is dead since this morning.");

        try (Visitor alice = VISITORS.on(screen).signedIn("Alice", "operator")) {
            Page page = alice.page();
            alice.look("desk-empty");
            alice.visit("/?queue=unassigned");
            assertThat(page.getByText("No connection " + word)).isVisible();
            alice.look("desk");
            page.getByText("No connection " + word).click();
            assertThat(page.locator("#messages")).containsText("My line is dead");
            alice.look("ticket");

            page.fill("#reply", "Please restart the box.");
            page.locator(".answer button.primary").click();
            assertThat(page.locator(".message.ours")).containsText("Please restart the box.");
            page.locator(
                            "summary",
                            new Page.LocatorOptions()
                                    .setHasText(screen.locale().startsWith("fr") ? "Résoudre" : "Resolve"))
                    .click();
            page.fill("#solution", "A restart brought it back.");
            page.locator("form[action$=resolve] button").click();

            assertThat(page.locator("form[action$=reopen] button")).isVisible();
            alice.look("ticket-solved");
        }
    }

    @Test
    void whatComesAppearsByItself() {
        String word = word();
        try (Visitor alice = VISITORS.on(Screen.WIDE).signedIn("Alice", "operator")) {
            alice.visit("/?queue=unassigned");

            Requests.arrived("Bob", "It rains in " + word, "Look.");

            assertThat(alice.page().getByText("It rains in " + word)).isVisible();
        }
    }

    @Test
    void theCountOfAQueueIsThatOfItsList() {
        Requests.arrived("Bob", "One more " + word(), "Text.");
        try (Visitor alice = VISITORS.on(Screen.WIDE).signedIn("Alice", "operator")) {
            for (String queue :
                    List.of("mine", "unassigned", "team", "open", "overdue", "waiting", "snoozed", "solved")) {
                alice.visit("/?queue=" + queue);
                int listed = alice.page().locator(".ticket").count();
                int counted = Integer.parseInt(
                        alice.page().locator(".queues a[aria-current] .count").textContent());
                while (alice.page().locator("a[rel=next]").count() > 0) {
                    alice.page().locator("a[rel=next]").click();
                    listed += alice.page().locator(".ticket").count();
                }
                assertThat(listed).as(queue).isEqualTo(counted);
            }
        }
    }

    @Test
    void everythingIsDoneFromTheKeyboard() {
        String word = word();
        Requests.arrived("Cleo", "Only keys " + word, "No mouse here, " + word);
        try (Visitor alice = VISITORS.on(Screen.WIDE).signedIn("Alice", "operator")) {
            Page page = alice.page();
            page.keyboard().press("?");
            assertThat(page.locator("#keys")).isVisible();
            alice.look("keys");
            page.keyboard().press("Escape");

            page.keyboard().press("/");
            page.keyboard().type(word);
            assertThat(page.getByText("Only keys " + word)).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.locator("#q")).hasValue(word);
            assertThat(page.locator(".passage")).hasText("No mouse here, " + word);
            assertThat(page.locator(".passage mark")).hasText(word);
            alice.look("desk-searched");
            page.keyboard().press("j");
            page.keyboard().press("Enter");
            assertThat(page.locator("#messages")).containsText("No mouse here");
            page.keyboard().press("r");
            page.keyboard().type("Answered by keys.");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");

            assertThat(page.locator(".message.ours")).containsText("Answered by keys.");
        }
    }

    @Test
    void whoAnswersIsSeenByWhoeverElseLooks() {
        String id = Requests.arrived("Eva", "One answer is enough " + word(), "Text.");
        try (Visitor alice = VISITORS.on(Screen.WIDE).signedIn("Alice", "operator");
                Visitor bruno = VISITORS.on(Screen.WIDE).signedIn("Bruno", "operator")) {
            bruno.visit("/tickets/" + id);
            alice.visit("/tickets/" + id);
            alice.page().locator("#reply").pressSequentially("I look into it");

            assertThat(bruno.page().locator("#answering"))
                    .containsText("Alice", new ContainsTextOptions().setTimeout(20_000));
            bruno.look("answered-by-another");
            alice.visit("/");
            assertThat(bruno.page().locator("#answering")).hasText("", new HasTextOptions().setTimeout(20_000));
        }
    }

    @Test
    void whoCallsIsAnnouncedOnEveryPageOfTheDesk() {
        try (Visitor alice = VISITORS.on(Screen.WIDE).signedIn("Alice", "operator")) {
            alice.visit("/?queue=solved");

            Requests.rang("+33612345678");

            assertThat(alice.page().locator("#arrivals a")).containsText("Somebody calls");
            alice.look("call");
            alice.page().locator("#arrivals a").click();
            assertThat(alice.page().locator("#messages")).isVisible();
        }
    }

    @Test
    void whatWasWrittenStaysWhenItIsRefused() {
        String id = Requests.arrived("Dora", "Closed meanwhile " + word(), "Text.");
        try (Visitor alice = VISITORS.on(Screen.WIDE).signedIn("Alice", "operator");
                Visitor bruno = VISITORS.on(Screen.WIDE).signedIn("Bruno", "operator")) {
            alice.visit("/tickets/" + id);
            alice.page().fill("#reply", "Too late.");
            bruno.visit("/tickets/" + id);
            bruno.page()
                    .locator("summary", new Page.LocatorOptions().setHasText("Resolve"))
                    .click();
            bruno.page().fill("#solution", "Done.");
            bruno.page().locator("form[action$=resolve] button").click();
            assertThat(bruno.page().locator("form[action$=close] button")).isVisible();
            bruno.page().locator("form[action$=close] button").click();
            assertThat(bruno.page().locator("form[action$=close]")).hasCount(0);

            alice.page().locator(".answer button.primary").click();

            assertThat(alice.page().locator(".notice.bad")).isVisible();
            assertThat(alice.page().locator("body")).containsText("Too late.");
        }
    }

    @Test
    void whoLeadsAndWorksOnNoTeamIsShownTheBoard() {
        try (Visitor sophie = VISITORS.on(Screen.WIDE).signedIn("Sophie", "supervisor")) {
            assertThat(sophie.page()).hasURL(Pattern.compile(".*/board"));
            assertThat(sophie.page().locator("h1")).isVisible();
            sophie.look("board");
        }
    }

    private static String word() {
        return "w" + UUID.randomUUID().toString().substring(0, 8);
    }
}
