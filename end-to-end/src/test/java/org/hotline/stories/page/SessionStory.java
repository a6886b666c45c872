package org.hotline.stories.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.ArrayList;
import java.util.List;
import org.hotline.stories.RunningHotline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sessions of the door cannot be read, borrowed, planted or used by pages of others. */
@ExtendWith(RunningHotline.class)
@EnabledIf("org.hotline.stories.page.Visitors#areThere")
class SessionStory {

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    private static final String DOOR =
            "http://localhost:" + RunningHotline.ports().door();

    @Test
    void noScriptReadsASessionAndNoAddressHasAToken() {
        try (Visitor alice = VISITORS.on(Screen.WIDE).signedIn("Alice", "operator")) {
            List<Cookie> sessions = alice.context().cookies(DOOR).stream()
                    .filter(cookie -> cookie.name.startsWith("q_session"))
                    .toList();

            assertThat(sessions).isNotEmpty().allSatisfy(cookie -> {
                assertThat(cookie.httpOnly).isTrue();
                assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
                assertThat(cookie.value).as("encrypted").doesNotContain("eyJhbGciOiJSUzI1NiI");
            });
            assertThat(alice.page().url()).isEqualTo(DOOR + "/");
            assertThat(alice.page().evaluate("document.cookie")).isEqualTo("");
            assertThat(alice.page().evaluate("localStorage.length")).isEqualTo(0);
        }
    }

    @Test
    void aPageOfAnotherSiteChangesNothing() {
        try (Visitor alice = VISITORS.on(Screen.WIDE).signedIn("Alice", "operator")) {
            APIRequestContext calls = alice.context().request();
            for (String path : List.of("/presence", "/api/ticket/v1/operators/me/presence")) {
                APIResponse foreign = calls.post(
                        DOOR + path,
                        RequestOptions.create()
                                .setHeader("Origin", "https://evil.example")
                                .setData("presence=AWAY"));
                APIResponse nowhere = calls.post(
                        DOOR + path,
                        RequestOptions.create().setHeader("Origin", "null").setData("x"));
                APIResponse crossSite = calls.post(
                        DOOR + path,
                        RequestOptions.create()
                                .setHeader("Sec-Fetch-Site", "cross-site")
                                .setData("x"));

                assertThat(List.of(foreign.status(), nowhere.status(), crossSite.status()))
                        .as(path)
                        .containsOnly(403);
                assertThat(foreign.text()).as("number in the log").containsPattern("[0-9a-f]{32}");
            }
            for (String path : List.of("/sign-out", "/sign-out/", "/sign-out;x=1", "/sign%2Dout")) {
                APIResponse signedOut =
                        calls.get(DOOR + path, RequestOptions.create().setHeader("Sec-Fetch-Site", "cross-site"));
                assertThat(signedOut.status()).as(path).isEqualTo(403);
            }
        }
    }

    @Test
    void aSessionThatWasPlantedOrChangedIsNone() {
        try (Visitor alice = VISITORS.on(Screen.WIDE).signedIn("Alice", "operator")) {
            Cookie session = alice.context().cookies(DOOR).stream()
                    .filter(cookie -> cookie.name.startsWith("q_session"))
                    .findFirst()
                    .orElseThrow();
            for (String value : List.of("x", session.value.substring(0, session.value.length() - 4) + "AAAA")) {
                try (Visitor mallory = VISITORS.on(Screen.WIDE)) {
                    mallory.context().addCookies(List.of(new Cookie(session.name, value).setUrl(DOOR)));
                    mallory.visit("/");
                    assertThat(mallory.page().locator("#role").count())
                            .as("has to sign in")
                            .isEqualTo(1);
                    assertThat(mallory.context()
                                    .request()
                                    .get(DOOR + "/api/ticket/v1/operators/me")
                                    .status())
                            .isEqualTo(401);
                }
            }
        }
    }

    @Test
    void whoSendsAFormAfterTheEndOfHisSessionIsToldAndGoesOnWithIt() {
        try (Visitor alice = VISITORS.on(Screen.WIDE).signedIn("Alice", "operator")) {
            String ticket = "/tickets/" + Requests.arrived("Bea", "It blinks", "It blinks since yesterday.");
            alice.visit(ticket);
            alice.page().fill("#reply", "What does blink?");
            alice.context().clearCookies();

            alice.page().click("form.answer button.primary");
            assertThat(alice.page().locator("h1").textContent()).isEqualTo("Please sign in");
            alice.page().click("a.primary");
            alice.page().fill("#name", "Alice");
            alice.page().selectOption("#role", "operator");
            alice.page().click("button.primary");
            alice.page().waitForURL(url -> url.endsWith(ticket));

            assertThat(alice.page().inputValue("#reply")).isEqualTo("What does blink?");
        }
    }

    @Test
    void whoSignsInAnewHasAnotherSession() {
        try (Visitor alice = VISITORS.on(Screen.WIDE).signedIn("Alice", "operator")) {
            String before = session(alice);
            alice.visit("/sign-out");
            alice.signedIn("Alice", "operator");

            assertThat(session(alice)).isNotEqualTo(before);
        }
    }

    @Test
    void whoSignsOutHasNoSessionAndNoAddressHasHisToken() {
        try (Visitor alice = VISITORS.on(Screen.WIDE).signedIn("Alice", "operator")) {
            List<String> addresses = new ArrayList<>();
            alice.page().onRequest(request -> addresses.add(request.url()));
            alice.page().click("[data-leave]");
            alice.page().waitForSelector("#role");

            assertThat(addresses)
                    .anySatisfy(address -> assertThat(address).contains("post_logout_redirect_uri"))
                    .noneSatisfy(address -> assertThat(address).contains("eyJ"))
                    .noneSatisfy(address -> assertThat(address).contains("id_token"));
            assertThat(alice.context().cookies(DOOR)).noneMatch(cookie -> cookie.name.startsWith("q_session"));
        }
    }

    @Test
    void programsCallWithTheirOwnTokens() {
        try (Visitor nobody = VISITORS.on(Screen.WIDE)) {
            APIRequestContext calls = nobody.context().request();

            assertThat(calls.get(DOOR + "/api/ticket/v1/tickets").status()).isEqualTo(401);
            assertThat(calls.get(
                                    DOOR + "/api/ticket/v1/tickets",
                                    RequestOptions.create()
                                            .setHeader(
                                                    "Authorization",
                                                    "Bearer "
                                                            + RunningHotline.token(
                                                                    org.hotline.local.token.Role.SUPERVISOR,
                                                                    "program")))
                            .status())
                    .isEqualTo(200);
        }
    }

    private static String session(Visitor visitor) {
        return visitor.context().cookies(DOOR).stream()
                .filter(cookie -> cookie.name.startsWith("q_session"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }
}
