package org.hotline.stories.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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

/** What could help with a ticket is read beside it and put into the answer. */
@ExtendWith(RunningHotline.class)
@EnabledIf("org.hotline.stories.page.Visitors#areThere")
class SuggestedArticleStory {

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    static Stream<Screen> screens() {
        return Stream.of(Screen.WIDE, Screen.TELEPHONE_AT_NIGHT);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void anArticleIsReadInPlaceAndPutBehindWhatIsWritten(Screen screen) {
        String word = word();
        String id = asked(word);
        try (Visitor alice = VISITORS.on(screen).signedIn("Alice", "operator")) {
            Page page = alice.page();
            alice.visit("/tickets/" + id);
            Locator suggested = suggested(page, word);
            page.fill("#reply", "Hello Ann,");
            suggested.locator("summary").click();
            assertThat(suggested.locator("article")).containsText("Lights tell");
            alice.look("ticket-article");

            suggested.locator("button[name=inserted]").first().click();
            assertThat(page.locator("#reply")).hasValue(Pattern.compile("Hello Ann,\nThe box " + word + " .*\\."));
            suggested.locator("button[name=inserted]").last().click();
            assertThat(page.locator("#reply"))
                    .hasValue(Pattern.compile("Hello Ann,\n[\\s\\S]*/help/articles/[-0-9a-f]+"));
            page.keyboard().type(" Good luck!");
            alice.look("ticket-article-inserted");
            page.locator(".answer button.primary").click();

            assertThat(page.locator(".message.ours")).containsText("Good luck!");
        }
    }

    @Test
    void whatASolutionDoesBesidesIsToldBeforeItIsSent() {
        String word = word();
        String id = asked(word);
        try (Visitor alice = VISITORS.on(Screen.WIDE).signedIn("Alice", "operator")) {
            Page page = alice.page();
            alice.visit("/tickets/" + id);
            assertThat(suggested(page, word)).isVisible();
            page.locator("details:has(form[action$=resolve]) > summary").click();
            Locator effects = page.locator("form[action$=resolve] > .notice:has-text('" + word + "')");
            assertThat(effects).isHidden();
            page.locator("h1").click();
            page.keyboard().press("i");
            assertThat(effects).isVisible();
            page.locator(".answer button.primary").click();
            assertThat(page.locator(".message.ours")).containsText("The box " + word);

            page.locator("details:has(form[action$=resolve]) > summary").click();
            assertThat(effects).containsText("Calls that are under way end.");
            page.locator("#solution").focus();
            suggested(page, word).locator("button[name=inserted]").first().click();
            assertThat(page.locator("#solution")).hasValue(Pattern.compile("The box " + word + " .*"));
            alice.look("ticket-effects");
        }
    }

    @Test
    void itIsPutInWithoutScriptToo() {
        String word = word();
        String id = asked(word);
        try (Visitor alice = VISITORS.withoutScript(Screen.WIDE).signedIn("Alice", "operator")) {
            Page page = alice.page();
            alice.visit("/tickets/" + id);
            page.fill("#reply", "Hello Ann,");
            suggested(page, word).locator("button[name=inserted]").first().click();

            assertThat(page.locator("#reply")).hasValue(Pattern.compile("Hello Ann,\nThe box " + word + " .*\\."));
            assertThat(page.locator("form[action$=resolve] noscript .notice").first())
                    .containsText("Calls that are under way end.");
            suggested(page, word).locator("summary").click();
            String address = suggested(page, word).locator("a").getAttribute("href");
            alice.visit(address);
            assertThat(page.locator("article")).containsText("Lights tell");
        }
    }

    private static String asked(String word) {
        Articles.withEffects(
                word + " lights of the box", "The box " + word + " is restarted by its button. Lights tell how it is.");
        return Requests.arrived("Ann Muster", "The box " + word, "How is the box " + word + " restarted?");
    }

    private static Locator suggested(Page page, String word) {
        return page.locator(".hint-item", new Page.LocatorOptions().setHasText(word))
                .first();
    }

    private static String word() {
        return "w" + UUID.randomUUID().toString().substring(0, 8);
    }
}
