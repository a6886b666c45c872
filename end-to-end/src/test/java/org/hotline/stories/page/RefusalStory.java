package org.hotline.stories.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
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

/** What is refused is told in the language of the page. */
@ExtendWith(RunningHotline.class)
@EnabledIf("org.hotline.stories.page.Visitors#areThere")
class RefusalStory {

    private static final Screen FRENCH = new Screen(1280, ColorScheme.LIGHT, "fr-FR");

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    @Test
    void whatTheDeskRefusesIsToldInFrench() {
        String id = Requests.arrived("Dora", "Fini entre-temps", "Text.");
        try (Visitor alice = VISITORS.on(FRENCH).signedIn("Alice", "operator")) {
            Locator notice = alice.page().locator(".notice.bad");
            alice.visit("/tickets/" + id);
            DeskForms.note(alice.page(), "   ");
            assertThat(notice)
                    .hasText(
                            "Cela n’a pas marché. Une valeur ne respecte pas les règles de son champ\u00a0: elle manque,"
                                    + " est trop longue ou est mal écrite. Champ concerné\u00a0: «\u00a0Texte\u00a0».");
            alice.page().fill("#reply", "Trop tard.");
            Requests.closed(id);
            alice.page().locator("form[action$=reply] button.primary").click();

            assertThat(notice).containsText("Le ticket a été résolu");
            assertThat(notice).containsText("Trop tard.");
            alice.look("desk-refused");
        }
    }

    @Test
    void whyThereIsNoPageIsToldInFrench() {
        try (Visitor alice = VISITORS.on(Screen.TELEPHONE_AT_NIGHT).signedIn("Alice", "operator")) {
            alice.visit("/tickets/" + UUID.randomUUID());

            assertThat(alice.page().locator("dl"))
                    .containsText("Ce ticket n’existe pas, ou n’est pas de ceux que vous pouvez voir.");
            alice.visit("/api/gateway/v1/requests/" + "A".repeat(22));
            assertThat(alice.page().locator("dl"))
                    .containsText("Le lien vers la demande est faux, ou il n’en reste rien.");
        }
    }

    @ParameterizedTest
    @MethodSource("addressesOfNothing")
    void whateverTheDoorRefusesHasANumber(String address) {
        try (Visitor alice = VISITORS.on(FRENCH)) {
            alice.visit(address);
            assertThat(alice.page().locator("dl code")).hasText(Pattern.compile("[0-9a-f]{32}"));
        }
    }

    static Stream<String> addressesOfNothing() {
        return Stream.of("/nowhere", "/%", "/help/%zz", "/help?q=" + "a".repeat(20_000));
    }

    @Test
    void whatNobodyTookStillStandsUntilItIsDone() {
        String id = Requests.arrived("Eli", "Nobody there", "Text.");
        try (Visitor alice = VISITORS.on(Screen.WIDE).signedIn("Alice", "operator")) {
            Page page = alice.page();
            alice.visit("/tickets/" + id);
            page.route("**/reply", call -> call.fulfill(new Route.FulfillOptions().setStatus(503)));
            DeskForms.reply(page, "Not lost.");
            page.unroute("**/reply");
            alice.visit("/tickets/" + id + "/reply");
            assertThat(page.locator("#reply")).hasValue("Not lost.");
            page.locator("form[action$=reply] button.primary").click();

            assertThat(page.locator(".message.ours")).containsText("Not lost.");
            assertThat(page.locator("#reply")).hasValue("");
            assertThat(page).hasURL(Pattern.compile(".*/tickets/" + id));
        }
    }
}
