package org.hotline.stories.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.hotline.stories.RunningHotline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A developer who reads the published APIs, in a real browser. */
@ExtendWith(RunningHotline.class)
@EnabledIf("org.hotline.stories.page.Visitors#areThere")
class ContractStory {

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    @Test
    void everyApiIsReadThroughTheDoor() {
        for (Screen screen : List.of(Screen.WIDE, new Screen(390, ColorScheme.DARK, "fr-FR"))) {
            try (Visitor developer = VISITORS.on(screen)) {
                developer.visit("/api");
                developer.look("apis");
                for (String service : List.of("gateway", "ticket", "escalation", "kpi", "knowledge")) {
                    developer.visit("/api/" + service);
                    assertThat(developer.page().locator(".opblock").first())
                            .isVisible(new IsVisibleOptions().setTimeout(20_000));
                }
            }
        }
    }
}
