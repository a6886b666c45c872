package org.hotline.stories.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.launcher.run.HotlineService;
import org.hotline.local.token.Role;
import org.hotline.stories.RunningHotline;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Others than the customer get what is answered, and what is forwarded. */
@ExtendWith(RunningHotline.class)
@EnabledIf("org.hotline.stories.page.Visitors#areThere")
class CopiesStory {

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    static Stream<Screen> screens() {
        return Stream.of(Screen.WIDE, Screen.TELEPHONE_AT_NIGHT);
    }

    private final String run = UUID.randomUUID().toString();
    private final String bob = "bob-" + run + "@shop.example";
    private final String lead = "lead-" + run + "@supplier.example";

    @ParameterizedTest
    @MethodSource("screens")
    void allAreAnsweredAndASupplierIsAsked(Screen screen) {
        String id = mailed("ann-" + run + "@customer.example", "support@hotline.example, " + bob);
        try (Visitor alice = VISITORS.on(screen).signedIn("Alice", "operator")) {
            Page page = alice.page();
            alice.visit("/tickets/" + id);
            assertThat(page.locator("#messages")).containsText(bob);
            page.check("input[name=all]");
            page.locator("#copies > summary").click();
            page.fill("#bcc", lead);
            alice.look("copies");
            DeskForms.reply(page, "Too early");
            page.locator("#waiting button").click();
            assertThat(page.locator("#reply")).hasValue("Too early");
            assertThat(page.locator("#cc")).hasValue(bob);
            assertThat(page.locator("#bcc")).hasValue(lead);

            DeskForms.reply(page, "For all of you");
            assertThat(page.locator("#messages")).containsText(lead, new ContainsTextOptions().setTimeout(90_000));
            awaitMail(bob);

            page.locator("#forwarding > summary").click();
            page.fill("#to", lead);
            page.fill("#comment", "Can you look?");
            alice.look("forward");
            page.locator("#forwarding button").click();
            assertThat(page.locator("#messages")).containsText("Can you look?");
            awaitMail(lead);
        }
    }

    /** The ticket of a mail that goes to several, once it is there. */
    private static String mailed(String from, String to) {
        String raw = "From: " + from + "\r\nTo: " + to + "\r\nSubject: For all\r\nMessage-ID: <" + UUID.randomUUID()
                + "@customer.example>\r\n\r\nWho can help?";
        return Requests.filed("interaction="
                + RunningHotline.client()
                        .as(Role.INTEGRATION, "pages")
                        .post(
                                HotlineService.GATEWAY,
                                "/v1/inbound/email",
                                "message/rfc822",
                                raw.getBytes(StandardCharsets.UTF_8))
                        .expect(202)
                        .text("/interactionId"));
    }

    private static void awaitMail(String to) {
        await().atMost(Duration.ofSeconds(90))
                .until(() ->
                        RunningHotline.client().mailsTo(to).expect(200).json().findValue("subject") != null);
    }
}
