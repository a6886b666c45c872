package org.hotline.stories.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** A ticket goes from hand to hand, and nothing of what somebody wrote or did meanwhile is lost on the way. */
@ExtendWith(RunningHotline.class)
@EnabledIf("org.hotline.stories.page.Visitors#areThere")
class DeskHandoverStory {

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    static Stream<Screen> screens() {
        return Stream.of(Screen.WIDE, Screen.TELEPHONE_AT_NIGHT);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void theSecondLineReadsWhatWasTriedAndHandsBackWhatItFound(Screen screen) {
        String id = Requests.arrived("Ann Muster", "Beeps since noon", "It beeps.");
        try (Visitor alice = VISITORS.on(screen).signedIn("Alice", "operator");
                Visitor sam = VISITORS.on(screen).signedIn("Sam", "specialist")) {
            alice.visit("/tickets/" + id);
            alice.page().locator("#escalating > summary").click();
            alice.page().fill("#reason", "The network team has to look.");
            alice.page().fill("#tried", "Restarted it twice.");
            alice.page().locator("form[action$=escalate] button").click();
            assertThat(alice.page().locator("form[action$=withdraw]")).hasCount(1);
            assertThat(alice.page().locator("form[action$=accept]")).hasCount(0);

            sam.visit("/tickets/" + id);
            assertThat(sam.page().locator("#escalations")).containsText("Restarted it twice.");
            sam.look("ticket-escalated");
            sam.page().locator("form[action$=accept] button").click();
            Locator handBack = sam.page().locator("#escalations details:has(form[action$=handback]) > summary");
            handBack.click();
            sam.page().fill("#findings", "The cable was loose.");
            sam.page().locator("form[action$=handback] button").click();
            assertThat(sam.page().locator("form[action$=handback]")).hasCount(0);

            alice.visit("/tickets/" + id);
            assertThat(alice.page().locator("#escalations")).containsText("The cable was loose.");
            alice.look("ticket-handed-back");
        }
    }

    @Test
    void whatIsSolvedWhileSomebodyWritesIsNotAnsweredUnread() {
        String id = Requests.arrived("Ann Muster", "Blinks since noon", "It blinks.");
        try (Visitor alice = VISITORS.on(Screen.WIDE).signedIn("Alice", "operator")) {
            Page page = alice.page();
            alice.visit("/tickets/" + id);
            page.fill("#reply", "Does it blink red?");
            Person bruno = RunningHotline.client().as(Role.OPERATOR, "Bruno");
            bruno.post(HotlineService.TICKET, "/v1/tickets/" + id + "/resolution", Map.of("solution", "A new bulb."))
                    .expectDone();
            assertThat(page.locator("#head .badge").first()).hasText("Solved");

            page.locator("form[action$=reply] button.primary").click();

            assertThat(page.locator(".notice.bad")).containsText("while you wrote");
            assertThat(page.locator(".notice.bad")).containsText("Does it blink red?");
            assertThat(page.locator("#messages")).not().containsText("Does it blink red?");
        }
    }

    @Test
    void draftsAreOfTheirWriterAndOutliveTheTabButNotTheAnswer() {
        String id = Requests.arrived("Ann Muster", "Hums since noon", "It hums.");
        try (Visitor alice = VISITORS.on(Screen.WIDE).signedIn("Alice", "operator")) {
            alice.visit("/tickets/" + id);
            alice.page().fill("#reply", "Which one hums?");
            Page another = alice.context().newPage();
            another.navigate(alice.page().url());
            assertThat(another.locator("#reply")).hasValue("Which one hums?");
            another.locator("#resolving > summary").click();
            another.fill("#solution", "A new fan.");
            another.locator("form[action$=resolve] button.primary").click();
            assertThat(another.locator("[data-unsent]")).isVisible();

            DeskForms.reply(another, "Which one hums, please?");
            assertThat(another.locator("#waiting")).containsText("Which one hums, please?");
            assertThat(alice.page().locator("#reply")).hasValue("");
            another.goBack();
            assertThat(another.locator("#reply")).hasValue("");

            another.fill("#reply", "Only Alice may know");
            another.locator("[data-leave]").click();
            alice.signedIn("Bruno", "operator").visit("/tickets/" + id);
            assertThat(alice.page().locator("#reply")).hasValue("");
        }
    }

    @Test
    void oneGoesBackToTheListFromWhichOneCame() {
        String word = "list" + UUID.randomUUID().toString().substring(0, 8);
        Requests.arrived("Ann Muster", "First " + word, "Text.");
        Requests.arrived("Ann Muster", "Second " + word, "Text.");
        try (Visitor alice = VISITORS.on(Screen.WIDE).signedIn("Alice", "operator")) {
            Page page = alice.page();
            page.locator("#q").pressSequentially(word);
            assertThat(page.locator("h1")).containsText(word);
            Locator second = page.locator(".subject").nth(1);
            String subject = second.textContent();
            second.click();
            page.waitForURL(url -> url.contains("/tickets/"));
            page.keyboard().press("u");

            page.waitForURL(url -> url.contains("q=" + word));
            assertThat(page.locator(".subject:focus")).hasText(subject);
        }
    }

    @Test
    void aCallerIsAnnouncedByNameUntilHeHangsUpAndIsNotOfferedALetter() {
        String call = UUID.randomUUID().toString();
        String number = "+3361" + (1_000_000 + Math.abs(call.hashCode() % 9_000_000));
        try (Visitor alice = VISITORS.on(Screen.WIDE).signedIn("Alice", "operator")) {
            Page page = alice.page();
            for (String event : List.of("OFFERED", "ENDED")) {
                Requests.told(call, event, number);
                Locator announced = page.locator(".arrival", new Page.LocatorOptions().setHasText(number));
                assertThat(announced).hasCount(event.equals("OFFERED") ? 1 : 0);
            }
            alice.visit("/tickets/" + Requests.filed("q=%2B" + number.substring(1)));
            assertThat(page.locator("#reply")).hasCount(0);
            assertThat(page.locator("#forms > .notice")).containsText("Call back");
        }
    }
}
