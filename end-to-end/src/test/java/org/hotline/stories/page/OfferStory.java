package org.hotline.stories.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.run.HotlineService;
import org.hotline.local.token.Role;
import org.hotline.stories.RunningHotline;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Operators of a team that asks are offered tickets wherever they are on the desk. */
@ExtendWith(RunningHotline.class)
@EnabledIf("org.hotline.stories.page.Visitors#areThere")
class OfferStory {

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    static Stream<Screen> screens() {
        return Stream.of(Screen.WIDE, Screen.TELEPHONE_AT_NIGHT);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void whoIsOfferedATicketDeclinesOrTakesItAndIsToldWhy(Screen screen) {
        String word = "w" + UUID.randomUUID().toString().substring(0, 8);
        String team = "offers-" + word;
        Person lead = RunningHotline.client().as(Role.SUPERVISOR, "pages");
        makeTeam(lead, team);
        String name = "Nora " + word;
        try (Visitor nora = VISITORS.on(screen).signedIn(name, "operator")) {
            Page page = nora.page();
            page.waitForResponse("**/presence", () -> page.selectOption("#presence", "BUSY"));
            String id = RunningHotline.client()
                    .as(Role.OPERATOR, name)
                    .get(HotlineService.TICKET, "/v1/operators/me")
                    .text("/id");
            lead.put(HotlineService.TICKET, "/v1/operators/" + id, Map.of("team", team))
                    .expectDone();
            open(lead, team, "First " + word);
            nora.visit("/");
            page.waitForResponse("**/presence", () -> page.selectOption("#presence", "AVAILABLE"));

            Locator offer = page.locator("#offers form");
            assertThat(offer).containsText("First " + word);
            assertThat(offer.locator("time")).hasText(Pattern.compile("\\d:\\d\\d"));
            nora.look("offer");
            page.locator("#decline-offer").click();
            assertThat(offer).hasCount(0);

            open(lead, team, "Second " + word);
            assertThat(offer).containsText("Second " + word);
            page.locator("#accept-offer").click();
            assertThat(page.locator("h1")).containsText("Second " + word);
            page.locator("a[href$='/routing']").click();
            assertThat(page.locator("#decisions li")).hasCount(1);
            assertThat(page.locator("#decisions")).containsText(name);
            nora.look("why-here");
        }
    }

    private static void makeTeam(Person lead, String team) {
        lead.put(HotlineService.TICKET, "/v1/teams/" + team, Map.of("name", "Offers", "level", "FIRST"))
                .expectDone();
        Map<String, Object> ring = Map.of("afterSeconds", 0, "language", 0, "category", 0, "level", true);
        lead.put(
                        HotlineService.TICKET,
                        "/v1/teams/" + team + "/routing",
                        Map.of("strategy", "LONGEST_IDLE", "offerSeconds", 300, "rings", List.of(ring)))
                .expectDone();
    }

    private static void open(Person lead, String team, String subject) {
        lead.post(
                        HotlineService.TICKET,
                        "/v1/tickets",
                        Map.of(
                                "customer",
                                Map.of("address", "ann-" + UUID.randomUUID() + "@example.org"),
                                "subject",
                                subject,
                                "text",
                                "Where is it?",
                                "channel",
                                "WEB",
                                "team",
                                team))
                .expectDone();
    }
}
