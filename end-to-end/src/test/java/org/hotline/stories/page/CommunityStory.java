package org.hotline.stories.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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

/** People without an account who ask and answer one another, in a real browser. */
@ExtendWith(RunningHotline.class)
@EnabledIf("org.hotline.stories.page.Visitors#areThere")
class CommunityStory {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String LONG = "Since this morning the box blinks red, three times, then a pause.\n\n"
            + "https://x.example/" + "long".repeat(60) + "\n\n<b>What I tried</b>: unplugging it, waiting, hoping.";

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    static Stream<Screen> screens() {
        return Screen.all();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void oneAsksAnotherAnswersAndTheQuestionIsSolved(Screen screen) {
        String word = word();
        Articles.published(word + " lamps and what they mean", "Red means that nothing is connected.");
        try (Visitor mia = VISITORS.on(screen);
                Visitor noah = VISITORS.on(screen)) {
            Page page = mia.page();
            mia.visit("/help?q=" + word + "x&language=" + screen.locale().substring(0, 2));
            page.locator(".ask a[href^='/help/community/new']").click();
            assertThat(page.locator("#title")).hasValue(word + "x");
            page.fill("#title", "What does " + word + " mean when it blinks red?");
            mia.look("community-form");
            page.fill("#text", LONG);
            page.fill("#name", "Mia");
            page.locator("form.card button.primary").click();
            assertThat(page.locator("[role=status]")).isVisible();
            mia.look("community-waiting");
            String own = page.url();

            String id = letThrough("What does " + word);
            staff().post(
                            HotlineService.KNOWLEDGE,
                            "/v1/contributions/" + id + "/answers",
                            Map.of("text", "Red means that the box has lost its line. Is the grey cable in place?"))
                    .expect(201);
            noah.visit("/help/community/" + id);
            noah.page().locator("a.button[href$='/answers/new']").click();
            noah.page().fill("#text", "Mine did the same: the cable was loose, " + word + ".");
            noah.page().fill("#name", "Noah");
            noah.look("community-answer-form");
            noah.page().locator("form.card button.primary").click();
            letThrough("Mine did the same: the cable was loose, " + word);

            page.navigate(own);
            assertThat(page.locator(".answer form")).hasCount(2);
            mia.look("community-own");
            page.locator(".answer form button").last().click();
            assertThat(page.locator(".answer.accepted")).hasCount(1);

            noah.visit("/help/community/" + id);
            assertThat(noah.page().locator(".answer").first()).containsText("Mine did the same");
            noah.page().locator(".asked form button").click();
            assertThat(noah.page().locator(".asked [role=status]")).isVisible();
            noah.look("community-question");
            noah.visit("/help/community?language=" + screen.locale().substring(0, 2));
            assertThat(noah.page().locator(".hits")).containsText(word);
            noah.look("community");
            await().atMost(SOON).until(() -> {
                noah.visit("/help?q=" + word + "&language=" + screen.locale().substring(0, 2));
                return noah.page()
                                .locator("a[href='/help/community/" + id + "']")
                                .count()
                        > 0;
            });
            noah.look("community-found");
        }
    }

    @Test
    void allOfItWorksWithoutScript() {
        String word = word();
        try (Visitor reader = VISITORS.withoutScript(Screen.NARROWEST)) {
            Page page = reader.page();
            reader.visit("/help/community/new?language=fr");
            page.fill("#title", "Où est " + word + " ?");
            page.fill("#text", "Je le cherche.");
            page.fill("#name", "Léa");
            page.locator("form.card button.primary").click();
            letThrough("Où est " + word);
            page.reload();
            page.locator("[role=status] a").click();
            assertThat(page.locator("h1")).containsText(word);
            page.goBack();
            page.locator("summary").click();
            page.locator("details button").click();
            assertThat(page.locator("main")).not().containsText(word);
        }
    }

    /** The id of what is published from now on. */
    private static String letThrough(String beginning) {
        String id = StreamSupport.stream(
                        staff().get(HotlineService.KNOWLEDGE, "/v1/contributions?state=WAITING&limit=200")
                                .expect(200)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(each -> (each.path("title").asText() + each.path("text").asText()).startsWith(beginning))
                .map(each -> each.path("id").asText())
                .findFirst()
                .orElseThrow();
        staff().post(HotlineService.KNOWLEDGE, "/v1/contributions/" + id + "/approval", Map.of())
                .expect(200);
        return id;
    }

    private static Person staff() {
        return RunningHotline.client().as(Role.OPERATOR, "otto");
    }

    private static String word() {
        return "w" + UUID.randomUUID().toString().substring(0, 8);
    }
}
