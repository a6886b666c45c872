package org.hotline.stories.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.stories.RunningHotline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody who looks for help and has no account, in a real browser. */
@ExtendWith(RunningHotline.class)
@EnabledIf("org.hotline.stories.page.Visitors#areThere")
class HelpStory {

    /** Categories are counted once in a while. */
    private static final Duration COUNTED_AGAIN = Duration.ofMinutes(1);

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    static Stream<Screen> screens() {
        return Screen.all();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void aReaderFindsReadsAndSaysWhetherItHelped(Screen screen) {
        String word = word();
        Articles.published(
                word + " after a power cut",
                "## What happens\n\nThe box lost its settings.\n\n## What to do\n\nUnplug **it** and wait.\n\n![the box](https://x.example/b.png)");

        try (Visitor reader = VISITORS.on(screen)) {
            Page page = reader.page();
            reader.visit("/help");
            reader.look("help");
            reader.visit("/help?q=" + word + "&language=en");
            reader.look("help-found");
            page.locator(".hits h2 a").first().click();
            assertThat(page.locator("h1")).containsText(word);
            assertThat(page.locator("[role=search]")).isVisible();
            assertThat(page.locator(".prose a")).hasText("the box");
            reader.look("help-article");
            page.locator("button[name=helpful][value=true]").click();

            assertThat(page.locator(".feedback [role=status]")).isVisible();
            reader.look("help-rated");
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void whoFindsNothingAsksAndSeesWhatBecomesOfIt(Screen screen) {
        String word = word();
        try (Visitor reader = VISITORS.on(screen)) {
            Page page = reader.page();
            reader.visit("/help?q=" + word);
            reader.look("help-nothing");
            page.locator(".ask a[href*='/v1/requests/new']").click();
            assertThat(page.locator("#subject")).hasValue(word);
            reader.look("request-form");
            page.fill("#address", word + "@customer.example");
            page.fill("#text", "Since <b>this</b> morning nothing works.");
            page.setInputFiles("#files", new FilePayload("error (1).png", "image/png", new byte[] {1, 2, 3}));
            page.locator("button.primary").click();

            assertThat(page.locator("h1")).isVisible();
            assertThat(page.locator("main")).containsText("Since <b>this</b> morning");
            assertThat(page.locator("main")).containsText("error (1).png");
            reader.look("request-status");
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void aTopicWithoutArticlesLeadsOn(Screen screen) {
        Articles.published(word() + " in another language", "Text.");
        try (Visitor reader = VISITORS.on(screen)) {
            Page page = reader.page();
            reader.visit("/help/articles?category=connection&language=ar");
            assertThat(page.locator(".ask a[href*='/v1/requests/new']")).isVisible();
            reader.look("help-topic-of-other-languages");
            await().atMost(COUNTED_AGAIN).until(() -> {
                reader.visit("/help/articles?category=nope&language=en");
                return page.locator(".pills a").count() > 0;
            });
            assertThat(page.locator(".ask a[href*='/v1/requests/new']")).isVisible();
        }
    }

    @Test
    void whatAnswersIsSuggestedWhileOneTypes() {
        String word = word();
        Articles.published(word + " does not start", "Press its button for ten seconds.");

        try (Visitor reader = VISITORS.on(Screen.WIDE)) {
            Page page = reader.page();
            reader.visit("/help?language=en");
            page.locator("#q").pressSequentially(word);
            assertThat(page.locator(".suggestions a").first()).containsText(word);
            reader.look("help-suggestions");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");

            assertThat(page.locator("h1")).containsText(word);
        }
    }

    private static String word() {
        return "w" + UUID.randomUUID().toString().substring(0, 8);
    }
}
