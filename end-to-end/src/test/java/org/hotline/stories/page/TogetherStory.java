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
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Colleagues help one another: by macros, by mentions, and by watching tickets. */
@ExtendWith(RunningHotline.class)
@EnabledIf("org.hotline.stories.page.Visitors#areThere")
class TogetherStory {

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    static Stream<Screen> screens() {
        return Stream.of(Screen.WIDE, Screen.TELEPHONE_AT_NIGHT);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void aMacroIsSeenBeforeItRunsAndDoesAllAtOnce(Screen screen) {
        String word = "w" + UUID.randomUUID().toString().substring(0, 8);
        macro("Solve " + word);
        String id = Requests.arrived("Ann Muster", "Parcel " + word, "Where is it?");
        try (Visitor alice = VISITORS.on(screen).signedIn("Alice", "operator")) {
            Page page = alice.page();
            alice.visit("/tickets/" + id);
            page.locator("#macros > summary").click();
            page.locator("#macros a", new Page.LocatorOptions().setHasText(word))
                    .click();
            assertThat(page.locator(".said").first()).containsText("Hello Ann Muster");
            assertThat(page.locator(".notice.warn li")).hasCount(3);
            alice.look("macro-preview");

            page.locator("form[action*=macros] button").click();
            assertThat(page.locator("#messages")).containsText("Hello Ann Muster");
            assertThat(page.locator("form[action$=reopen] button")).isVisible();
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void whoWatchesOrIsMentionedFindsItAmongTheNotices(Screen screen) {
        String word = "w" + UUID.randomUUID().toString().substring(0, 8);
        String name = "Zoe " + word;
        String id = Requests.arrived("Ann Muster", "Watched " + word, "Where is it?");
        try (Visitor zoe = VISITORS.on(screen).signedIn(name, "operator")) {
            Page page = zoe.page();
            zoe.visit("/");
            page.waitForResponse("**/presence", () -> page.selectOption("#presence", "AVAILABLE"));
            zoe.visit("/tickets/" + id);
            page.locator("#watching button[value=true]").click();
            assertThat(page.locator("#watching button[value=false]")).isVisible();
            Person bruno = RunningHotline.client().as(Role.OPERATOR, "Bruno");
            bruno.post(HotlineService.TICKET, "/v1/tickets/" + id + "/replies", Map.of("text", "Soon."))
                    .expectDone();
            bruno.post(
                            HotlineService.TICKET,
                            "/v1/tickets/" + id + "/notes",
                            Map.of("text", "@" + name + " do you know?"))
                    .expectDone();

            zoe.visit("/");
            Locator count = page.locator("a[href='/notices'] .count");
            assertThat(count).hasText("2");
            page.locator("a[href='/notices']").click();
            assertThat(page.locator("#notices strong")).hasCount(2);
            zoe.look("notices");
            page.locator("#notices button").first().click();
            assertThat(page.locator("h1")).containsText(word);
            zoe.visit("/notices");
            page.locator("#read-these button").click();
            assertThat(page.locator("#notices strong")).hasCount(0);
        }
    }

    private static void macro(String name) {
        RunningHotline.client()
                .as(Role.SUPERVISOR, "pages")
                .post(
                        HotlineService.TICKET,
                        "/v1/macros",
                        Map.of(
                                "name",
                                name,
                                "texts",
                                List.of(Map.of("language", "en", "text", "Hello {{customer}}, it is on its way.")),
                                "actions",
                                List.of(
                                        Map.of("action", "REPLY"),
                                        Map.of("action", "RESOLVE", "solution", "On its way."))))
                .expectDone();
    }
}
