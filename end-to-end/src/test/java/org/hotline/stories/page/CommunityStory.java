package org.hotline.stories.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
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

    @ParameterizedTest
    @MethodSource("screens")
    void oneOfUsReadsItOnTheDeskAndAnswers(Screen screen) {
        String word = word();
        asked("Why is " + word + " so <b>slow</b>?");
        try (Visitor alice = VISITORS.on(screen).signedIn("Alice", "operator");
                Visitor bob = VISITORS.on(screen).signedIn("Bob", "operator")) {
            Page page = alice.page();
            page.locator("#queues a[href='/community']").click();
            alice.look("community-review");
            bob.visit("/community");
            question(page, word).locator("button[value=APPROVE]").click();
            assertThat(page.locator("h1")).isVisible();
            assertThat(question(page, word)).hasCount(0);

            question(bob.page(), word).locator("button[value=REJECT]").click();
            assertThat(bob.page().locator(".notice.bad")).isVisible();
            bob.look("community-review-late");

            alice.visit("/community?list=PUBLISHED");
            question(page, word).locator("summary").click();
            question(page, word).locator("textarea").fill("Restart " + word + " & wait.");
            alice.look("community-review-answer");
            question(page, word).locator("button[value=ANSWER]").click();
            question(page, word).locator("a[href^='/help/community/']").first().click();
            assertThat(page.locator(".answer")).containsText("Restart " + word + " & wait.");
        }
    }

    @Test
    void whoeverWritesArticlesDraftsOneOfAnAnswerThatSolvedItsQuestion() {
        String word = word();
        String question = asked("Where is " + word + "?");
        letThrough("Where is " + word);
        String answer = staff().post(
                        HotlineService.KNOWLEDGE,
                        "/v1/contributions/" + question + "/answers",
                        Map.of("text", "Under " + word + "."))
                .expect(201)
                .json()
                .path("id")
                .asText();
        Person editor = RunningHotline.client().as(Role.KNOWLEDGE_EDITOR, "edith");
        editor.post(HotlineService.KNOWLEDGE, "/v1/contributions/" + answer + "/acceptance", Map.of())
                .expect(200);
        try (Visitor edith = VISITORS.on(Screen.WIDE)) {
            Page page = edith.page();
            edith.visit("/community?list=SOLVED");
            page.fill("#name", "Edith");
            page.selectOption("#role", "knowledge-editor");
            page.click("button.primary");
            question(page, word).locator("button[value=DRAFT]").click();
            assertThat(page.locator(".notice.bad")).hasCount(0);
            question(page, word).locator("button[value=DRAFT]").click();

            assertThat(page.locator(".notice.bad")).isVisible();
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

    private static Locator question(Page page, String word) {
        return page.locator("article", new Page.LocatorOptions().setHasText(word));
    }

    /** The id of a question that waits to be read. */
    private static String asked(String title) {
        try (Visitor mia = VISITORS.on(Screen.WIDE)) {
            mia.visit("/help/community/new?language=en");
            mia.page().fill("#title", title);
            mia.page().fill("#text", "I have tried everything.");
            mia.page().fill("#name", "Mia");
            mia.page().locator("form.card button.primary").click();
            assertThat(mia.page().locator("[role=status]")).isVisible();
        }
        return contribution("WAITING", title);
    }

    /** The id of what is published from now on. */
    private static String letThrough(String beginning) {
        String id = contribution("WAITING", beginning);
        staff().post(HotlineService.KNOWLEDGE, "/v1/contributions/" + id + "/approval", Map.of())
                .expect(200);
        return id;
    }

    private static String contribution(String state, String beginning) {
        return StreamSupport.stream(
                        staff().get(HotlineService.KNOWLEDGE, "/v1/contributions?limit=200&state=" + state)
                                .expect(200)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(each -> each.path("title").asText().startsWith(beginning)
                        || each.path("text").asText().startsWith(beginning))
                .map(each -> each.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private static Person staff() {
        return RunningHotline.client().as(Role.OPERATOR, "otto");
    }

    private static String word() {
        return "w" + UUID.randomUUID().toString().substring(0, 8);
    }
}
