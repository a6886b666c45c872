package org.hotline.stories.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotline.stories.RunningHotline;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A team lead at the board, in a real browser. */
@ExtendWith(RunningHotline.class)
@EnabledIf("org.hotline.stories.page.Visitors#areThere")
class BoardStory {

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    static Stream<Screen> screens() {
        return Screen.all();
    }

    @BeforeAll
    static void somethingToCount() {
        Requests.arrived("Ann Muster", "No connection", "My line is dead since this morning.");
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everyFigureLeadsToItsTicketsAndToWhyTheyCount(Screen screen) {
        try (Visitor lena = VISITORS.on(screen).signedIn("Lena", "team-lead")) {
            Page page = lena.page();
            lena.visit("/board?period=today");
            assertThat(page.locator(".tiles")).isVisible();
            lena.look("board-today");
            page.locator(".tiles a[href*=response-rate]").first().click();
            assertThat(page.locator(".members li").first()).isVisible();
            lena.look("board-indicator");
            page.locator(".members .why a").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/board/tickets/.*"));
            lena.look("board-why");
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void theWallIsReadFromAfar(Screen screen) {
        try (Visitor lena = VISITORS.on(screen).signedIn("Lena", "team-lead")) {
            lena.visit("/board/wall");

            assertThat(lena.page().locator(".wall-tiles article")).hasCount(6);
            lena.look("board-wall");
        }
    }

    /** A shared link with a typo shows no figures of other days without a word. */
    @ParameterizedTest
    @MethodSource("screens")
    void whatCannotBeShownIsSaidAboveTheBoard(Screen screen) {
        try (Visitor lena = VISITORS.on(screen).signedIn("Lena", "team-lead")) {
            Page page = lena.page();
            lena.visit("/board?period=custom&from=0001-01-01&to=9999-12-31&channel=nope&team=nope");

            assertThat(page.locator(".notice.warn li")).hasCount(4);
            assertThat(page.locator("#from")).hasValue("0001-01-01");
            assertThat(page.locator("#figures")).isVisible();
            lena.look("board-mistakes");
        }
    }

    @Test
    void whatNobodyHasAnAgeAndAnHourLeadToTheirTickets() {
        try (Visitor lena = VISITORS.on(Screen.WIDE).signedIn("Lena", "team-lead")) {
            Page page = lena.page();
            for (String cut : List.of("without=operator", "age=day", "day=")) {
                lena.visit("/board?period=today&by=operator");
                String address =
                        page.locator("td a[href*='" + cut + "']").first().getAttribute("href");
                lena.visit(address);

                assertThat(page.locator(".members li").first()).isVisible();
                page.locator(".members .why a").first().click();
                page.locator("a.back").click();
                assertThat(page).hasURL(Pattern.compile(".*" + cut + ".*"));
            }
        }
    }

    @Test
    void theBoardListsItsOwnKeys() {
        try (Visitor lena = VISITORS.on(Screen.WIDE).signedIn("Lena", "team-lead")) {
            lena.visit("/board");
            lena.page().keyboard().press("?");

            assertThat(lena.page().locator("#keys dt")).hasCount(3);
            lena.look("board-keys");
        }
    }

    @Test
    void aListIsTakenAwayAsThePageShowsIt() {
        try (Visitor lena = VISITORS.on(Screen.WIDE).signedIn("Lena", "team-lead")) {
            lena.visit("/board/indicators/response-rate?period=today");
            String list = lena.page().locator("a[download]").getAttribute("href");
            String text = lena.context()
                    .request()
                    .get("http://localhost:" + RunningHotline.ports().door() + list)
                    .text();

            assertThat(text).startsWith("\ufeff").contains("HL-", "No connection");
        }
    }

    @Test
    void figuresAreTakenAwayAsFiles() {
        try (Visitor lena = VISITORS.on(Screen.WIDE).signedIn("Lena", "team-lead")) {
            lena.visit("/board?period=today");
            for (String kind : List.of("csv", "xlsx")) {
                String address =
                        lena.page().locator("a[href*='figures." + kind + "']").getAttribute("href");
                APIResponse file = lena.context()
                        .request()
                        .get("http://localhost:" + RunningHotline.ports().door() + address);

                assertThat(file.status()).as(kind).isEqualTo(200);
                assertThat(file.body().length).as(kind).isGreaterThan(200);
            }
        }
    }
}
