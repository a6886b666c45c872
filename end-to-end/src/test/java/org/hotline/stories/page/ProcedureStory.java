package org.hotline.stories.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotline.stories.RunningHotline;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An operator works through a procedure at the desk. */
@ExtendWith(RunningHotline.class)
@EnabledIf("org.hotline.stories.page.Visitors#areThere")
class ProcedureStory {

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    static Stream<Screen> screens() {
        return Stream.of(Screen.WIDE, Screen.TELEPHONE_AT_NIGHT);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void aProcedureIsWorkedThroughWithoutAMouseUntilAStepFails(Screen screen) {
        String word = "w" + UUID.randomUUID().toString().substring(0, 8);
        Articles.procedure(word + " restart the box");
        String id = Requests.arrived("Ann Muster", "The box " + word + " is dead", "Please restart the box for me.");

        try (Visitor alice = VISITORS.on(screen).signedIn("Alice", "operator")) {
            Page page = alice.page();
            alice.visit("/tickets/" + id);
            page.locator("#side li", new Page.LocatorOptions().setHasText(word))
                    .locator("button")
                    .focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".step")).hasCount(3, new HasCountOptions().setTimeout(20_000));
            alice.look("procedure");

            page.keyboard().press("c");
            page.keyboard().press("d");
            assertThat(page.locator(".step.good")).hasCount(1);
            assertThat(page.locator(".step[aria-current] button[value=DONE]")).isFocused();
            page.keyboard().press("Shift+Tab");
            page.keyboard().type("No light comes on.");
            page.keyboard().press("Tab");
            page.keyboard().press("f");
            assertThat(page.locator(".step.bad a.button")).isFocused();
            alice.look("procedure-failed");
            page.keyboard().press("Enter");

            assertThat(page.locator("#tried"))
                    .hasValue(Pattern.compile("2\\. Wait a minute\\. – .*: No light comes on\\."));
            page.locator("form[action$=resolve]").evaluate("form => form.closest('details').open = true");
            assertThat(page.locator("form[action$=resolve] .notice:not([hidden])"))
                    .containsText("Calls that are under way end.");
            alice.look("procedure-escalated");
        }
    }
}
