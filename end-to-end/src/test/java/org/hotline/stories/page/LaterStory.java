package org.hotline.stories.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.stories.RunningHotline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is sent on the desk can be taken back, or goes out later. */
@ExtendWith(RunningHotline.class)
@EnabledIf("org.hotline.stories.page.Visitors#areThere")
class LaterStory {

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    static Stream<Screen> screens() {
        return Stream.of(Screen.WIDE, Screen.TELEPHONE_AT_NIGHT);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void whatIsSentIsTakenBackByAKeyAndGoesOutWhenItIsNot(Screen screen) {
        String id = Requests.arrived("Ann Muster", "Too quick " + UUID.randomUUID(), "Text.");
        try (Visitor alice = VISITORS.on(screen).signedIn("Alice", "operator")) {
            Page page = alice.page();
            alice.visit("/tickets/" + id);
            page.fill("#reply", "Sent too early");
            page.locator(".answer button.primary").click();
            assertThat(page.locator("#waiting")).containsText("Sent too early");

            page.locator("h1").click();
            page.keyboard().press("t");

            assertThat(page.locator("#reply")).hasValue("Sent too early");
            assertThat(page.locator("#waiting li")).hasCount(0);
            page.reload();
            assertThat(page.locator("#reply")).hasValue("Sent too early");

            page.fill("#reply", "Sent in time");
            page.locator(".answer button.primary").click();
            assertThat(page.locator("#messages"))
                    .containsText("Sent in time", new ContainsTextOptions().setTimeout(40_000));
            assertThat(page.locator("#waiting li")).hasCount(0, new HasCountOptions().setTimeout(20_000));
            assertThat(page.locator("#messages")).not().containsText("Sent too early");
        }
    }

    @Test
    void whatGoesOutTomorrowIsSeenByColleaguesAndHeldWhenTheCustomerWrites() {
        String talk = UUID.randomUUID().toString();
        String id = Requests.said("Ann Muster", talk, "Is it there?");
        try (Visitor alice = VISITORS.on(Screen.WIDE).signedIn("Alice", "operator");
                Visitor bruno = VISITORS.on(Screen.WIDE).signedIn("Bruno", "operator")) {
            alice.visit("/tickets/" + id);
            alice.page().fill("#reply", "It comes tomorrow");
            alice.page().locator("#later > summary").click();
            alice.look("send-later");
            alice.page().locator("#later button[value=TOMORROW]").click();
            assertThat(alice.page().locator("#waiting")).containsText("It comes tomorrow");
            alice.look("reply-waits");

            bruno.visit("/tickets/" + id);
            assertThat(bruno.page().locator("#waiting")).containsText("It comes tomorrow");
            assertThat(bruno.page().locator("#waiting button")).hasCount(0);
            Requests.said("Ann Muster", talk, "I have found it.");

            assertThat(bruno.page().locator("#waiting .badge.bad")).hasCount(1);
            alice.visit("/");
            assertThat(alice.page().locator("[data-held]:has(a[href*='" + id + "'])"))
                    .containsText("the customer wrote");
            alice.look("reply-held");
        }
    }
}
