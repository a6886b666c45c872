package org.hotline.stories.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.hotline.stories.RunningHotline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nothing that customers send runs in the browser of an operator. */
@ExtendWith(RunningHotline.class)
@EnabledIf("org.hotline.stories.page.Visitors#areThere")
class HostileTextStory {

    private static final List<String> HOSTILE = List.of(
            "<script>window.ran=1</script>",
            "<img src=x onerror=window.ran=1>",
            "\"><svg onload=window.ran=1>",
            "' onmouseover='window.ran=1",
            "javascript:window.ran=1",
            "{{constructor.constructor('window.ran=1')()}}",
            "{inject:frame.name}",
            "</textarea><script>window.ran=1</script>",
            "</title><script>window.ran=1</script>",
            "<div hx-get='/sign-out' hx-trigger='load'>",
            "<a href=\"javascript:window.ran=1\">x</a>",
            "<iframe srcdoc=\"<script>parent.ran=1</script>\">",
            "\u202Egnp.exe <b>bold</b>");

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    @Test
    void whatCustomersWriteIsTextAndNothingElse() {
        try (Visitor alice = VISITORS.on(Screen.WIDE).signedIn("Alice <img src=x onerror=window.ran=1>", "operator")) {
            for (String text : HOSTILE) {
                String word = UUID.randomUUID().toString();
                String id = Requests.arrived(text, text + " " + word, text);
                alice.visit("/tickets/" + id);
                assertThat(alice.page().locator(".message .said").first()).hasText(text);
                assertThat(alice.page().evaluate("window.ran")).as(text).isNull();
                alice.visit("/?q=" + word);
                assertThat(alice.page().locator(".ticket .subject")).hasText(text + " " + word);
                assertThat(alice.page().evaluate("window.ran")).as(text).isNull();
            }
            alice.look("desk-hostile");
        }
    }
}
