package org.hotline.stories.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
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

/** A visitor who talks with an operator, both in a real browser. */
@ExtendWith(RunningHotline.class)
@EnabledIf("org.hotline.stories.page.Visitors#areThere")
class ChatStory {

    /** Instead of that it is being sent, when it was. */
    private static final Pattern SENT = Pattern.compile("\\d.*");

    private static final int PATIENCE_MILLIS = 20_000;

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    static Stream<Screen> screens() {
        return Screen.all();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void aVisitorAsksReloadsIsAnsweredAndSaysHowItWas(Screen screen) {
        String word = word();
        try (Visitor visitor = VISITORS.on(screen);
                Visitor alice = VISITORS.on(Screen.WIDE).signedIn("Alice", "operator")) {
            Page page = visitor.page();
            visitor.visit("/chat");
            page.locator(".launcher").click();
            assertThat(page.locator("#name")).isFocused();
            visitor.look("chat-start");
            page.fill("#address", word + "@customer.example");
            page.fill("#first", "My line is <b>dead</b> " + word);
            page.locator("form.start button.primary").click();
            assertThat(page.locator(".mine .who span")).hasText(SENT);
            page.reload();
            page.locator(".launcher").click();
            assertThat(page.locator(".mine .said")).hasText("My line is <b>dead</b> " + word);

            answer(alice, word, "Please restart the box: https://help.example/box");
            Locator answered = page.locator(".ours");
            assertThat(answered)
                    .containsText("Please restart the box", new ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
            assertThat(answered.locator("a")).hasText("https://help.example/box");
            page.fill("#text", "It works, thanks.");
            page.keyboard().press("Enter");
            assertThat(page.locator(".mine")).hasCount(2);
            page.locator("form.say input[type=file]")
                    .setInputFiles(new FilePayload("plan.txt", "text/plain", word.getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator(".mine .said").last()).containsText("plan.txt");
            assertThat(page.locator(".mine .who span").last()).hasText(SENT);
            visitor.look("chat");
            page.locator(".say .end").click();
            assertThat(page.locator("form.rate")).isVisible();
            assertThat(page.locator("form.say")).isHidden();
            assertThat(page.locator("#score1")).isFocused();
            page.locator("#score2").check();
            visitor.look("chat-rating");
            page.locator("form.copy button").click();
            assertThat(page.locator("form.copy")).isHidden();
            assertThat(page.locator(".state")).containsText(word + "@customer.example");
            page.locator("form.rate button.primary").click();
            assertThat(page.locator("form.rate")).isHidden();
            assertThat(page.locator(".thanks h3")).isFocused();
            assertThat(page.locator(".thanks")).containsText("2 – ");
            visitor.look("chat-thanks");

            page.reload();
            page.locator(".launcher").click();
            page.locator(".thanks > button").click();
            assertThat(page.locator("#score2")).isChecked();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            page.fill("#comment", "Well explained after all");
            page.locator("form.rate button.primary").click();
            assertThat(page.locator(".thanks")).containsText("4 – ");
            page.locator(".thanks .quiet").last().click();
            assertThat(page.locator("form.say")).isVisible();
        }
    }

    @Test
    void whatIsSaidWithoutANetworkIsSaidWhenThereIsOne() {
        String word = word();
        try (Visitor visitor = VISITORS.on(Screen.WIDE)) {
            Page page = visitor.page();
            visitor.visit("/chat");
            begin(page, "First " + word);
            page.context().setOffline(true);
            page.fill("#text", "Second " + word);
            page.keyboard().press("Enter");
            page.context().setOffline(false);

            page.reload();
            page.locator(".launcher").click();

            assertThat(page.locator(".mine")).hasCount(2);
            assertThat(page.locator(".mine .who span").last()).hasText(SENT);
        }
    }

    @Test
    void anotherChatThatIsBegunInOneWindowIsBegunInAll() {
        String word = word();
        try (Visitor visitor = VISITORS.on(Screen.WIDE)) {
            Page page = visitor.page();
            visitor.visit("/chat");
            begin(page, "First " + word);
            Page other = page.context().newPage();
            other.navigate(page.url());
            other.locator(".launcher").click();
            assertThat(other.locator(".mine .said")).hasText("First " + word);

            page.locator(".say .end").click();
            assertThat(other.locator("form.rate")).isVisible();
            page.locator("form.rate .quiet").first().click();
            assertThat(other.locator("form.start")).isVisible();
            page.fill("#first", "Second " + word);
            page.locator("form.start button.primary").click();

            assertThat(other.locator(".mine .said")).hasText("Second " + word);
        }
    }

    private static void begin(Page page, String text) {
        page.locator(".launcher").click();
        page.fill("#first", text);
        page.locator("form.start button.primary").click();
        assertThat(page.locator(".mine .who span")).hasText(SENT);
    }

    @Test
    void theScriptIsSmall() {
        try (Visitor visitor = VISITORS.on(Screen.WIDE)) {
            visitor.visit("/chat");
            visitor.look("chat-page");
            Object length = visitor.page()
                    .evaluate("fetch('/chat/widget.js').then(it => it.arrayBuffer()).then(it => it.byteLength)");

            assertThat((Integer) length).isLessThan(40 * 1024);
        }
    }

    private static void answer(Visitor alice, String word, String text) {
        alice.visit("/tickets/" + Requests.filed("q=" + word));
        alice.page().fill("#reply", text);
        alice.page().locator(".answer button.primary").click();
    }

    private static String word() {
        return "w" + UUID.randomUUID().toString().substring(0, 8);
    }
}
