package org.hotline.stories.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.run.HotlineService;
import org.hotline.local.token.Role;
import org.hotline.stories.RunningHotline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A ticket in which very much was said. */
@ExtendWith(RunningHotline.class)
@EnabledIf("org.hotline.stories.page.Visitors#areThere")
class LongTalkStory {

    private static final int NOTES = 120;
    private static final Person BRUNO = RunningHotline.client().as(Role.OPERATOR, "Bruno");

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    @Test
    void theNewestAreShownAndWhatWasEarlierIsLoadedByKeys() {
        String id = Requests.arrived("Zoe", "A long story", "It began.");
        for (int i = 1; i <= NOTES; i++) {
            note(id, "Note " + i + ".");
        }
        try (Visitor alice = VISITORS.on(Screen.TELEPHONE_AT_NIGHT).signedIn("Alice", "operator")) {
            Page page = alice.page();
            Locator messages = page.locator("#messages .message");
            alice.visit("/tickets/" + id);
            assertThat(messages).hasCount(50);
            assertThat(messages.last()).containsText("Note 120.");
            alice.look("ticket-long");

            Locator oldest = page.locator("#messages .message", new Page.LocatorOptions().setHasText("Note 71."));
            oldest.scrollIntoViewIfNeeded();
            double before = oldest.boundingBox().y;
            page.keyboard().press("e");
            assertThat(messages).hasCount(100);
            assertThat(oldest.boundingBox().y).as("nothing moves under the eye").isEqualTo(before, Offset.offset(1.0));
            page.keyboard().press("Enter");
            assertThat(messages).hasCount(NOTES + 1);
            assertThat(messages.first()).containsText("It began.");
            assertThat(page.locator("#messages .earlier")).hasCount(0);

            page.locator("h1").click();
            note(id, "One more.");
            assertThat(messages.last()).containsText("One more.");
            assertThat(messages).hasCount(NOTES + 2);
            assertThat(messages.first()).containsText("It began.");
        }
    }

    @Test
    void whatHappenedIsShownPartByPartAndReadWithoutScriptToo() {
        String id = Requests.arrived("Zoe", "A long history", "It began.");
        for (int i = 1; i <= 60; i++) {
            note(id, "Note " + i + ".");
        }
        try (Visitor alice = VISITORS.on(Screen.WIDE).signedIn("Alice", "operator")) {
            Page page = alice.page();
            Locator happened = page.locator("#timeline li[id]");
            alice.visit("/tickets/" + id);
            page.locator("#happened > summary").click();
            assertThat(happened).hasCount(50);
            page.locator("#timeline .earlier a").click();
            assertThat(page.locator("#timeline .earlier")).hasCount(0);
            assertThat(happened.last()).containsText("Opened");

            alice.visit("/tickets/" + id);
            String earlier = page.locator("#messages .earlier a").getAttribute("href");
            alice.visit(earlier);
            assertThat(page.locator("#messages .message").first()).containsText("It began.");
            assertThat(page.locator("#messages .message")).hasCount(11);
            alice.look("ticket-earlier");
        }
    }

    private static void note(String ticket, String text) {
        BRUNO.post(HotlineService.TICKET, "/v1/tickets/" + ticket + "/notes", Map.of("text", text))
                .expect(201);
    }
}
