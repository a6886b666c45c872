package org.hotline.stories.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hotline.stories.RunningHotline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever a form is made to say by hand, a page answers, and nothing breaks. */
@ExtendWith(RunningHotline.class)
@EnabledIf("org.hotline.stories.page.Visitors#areThere")
class CraftedFormsStory {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int LOWEST_ERROR = 400;
    private static final int BROKEN = 500;
    private static final int AWAY = 503;

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    private static final String DOOR =
            "http://localhost:" + RunningHotline.ports().door();

    @Test
    void everyFormOfTheDeskIsAnsweredByAPage() {
        String ticket = "/tickets/" + Requests.arrived("Ann", "It blinks", "It blinks since yesterday.");
        try (Visitor alice = VISITORS.on(Screen.WIDE).signedIn("Alice", "operator")) {
            List<String> pages = List.of(
                    "/",
                    "/?q=blinks",
                    ticket,
                    ticket + "?escalate=true",
                    ticket + "/watchers",
                    ticket + "/macros",
                    "/notices");
            assertThat(sent(alice, pages)).isEmpty();
        }
    }

    @Test
    void everyFormOfTheBoardAndOfCustomersIsAnsweredByAPage() {
        try (Visitor sue = VISITORS.on(Screen.WIDE).signedIn("Sue", "supervisor")) {
            List<String> pages = List.of(
                    "/board",
                    "/board/indicators/response-rate",
                    "/help",
                    "/help?q=blinks",
                    "/api/gateway/v1/requests/new");
            assertThat(sent(sue, pages)).isEmpty();
        }
    }

    @Test
    void whoHasNotSignedInIsAskedToOnEveryPage() {
        try (Visitor nobody = VISITORS.on(Screen.WIDE)) {
            for (String path :
                    List.of("/", "/notices", "/views", "/tickets/x", "/articles/x", "/board", "/board/wall")) {
                nobody.visit(path);
                assertThat(nobody.page().locator("#role").count()).as(path).isEqualTo(1);
            }
            for (String path : List.of("/", "/notices", "/views", "/presence", "/tickets/x/reply")) {
                APIResponse answer = send(nobody, "POST", DOOR + path, "notice=" + "0".repeat(8), FORM);
                assertThat(answer.status()).as(path).isEqualTo(401);
                assertThat(answer.text()).as(path).contains("<h1>Please sign in</h1>");
            }
        }
    }

    @Test
    void whatIsTooLargeForTheDoorIsRefusedInWords() {
        try (Visitor alice = VISITORS.on(Screen.WIDE).signedIn("Alice", "operator")) {
            APIResponse answer = send(alice, "POST", DOOR + "/presence", "a".repeat(42_000_000), FORM);
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.text()).containsPattern("<code>[0-9a-f]{32}</code>");
            APIResponse longest = send(alice, "GET", DOOR + "/?q=" + "a".repeat(9_000), null, FORM);
            assertThat(longest.status()).isBetween(LOWEST_ERROR, BROKEN - 1);
            assertThat(longest.text()).contains("<h1");
        }
    }

    /** What was not answered as it should be. */
    private static List<String> sent(Visitor person, List<String> pages) {
        Set<CraftedForm> forms = new LinkedHashSet<>();
        for (String page : pages) {
            person.visit(page);
            forms.addAll(CraftedForm.on(person.page()));
        }
        assertThat(forms).hasSizeGreaterThan(1);
        List<String> broken = new ArrayList<>();
        for (CraftedForm form : forms) {
            form.actions().forEach(action -> {
                String address = action.startsWith("/") ? DOOR + action : DOOR + "/" + action;
                form.bodies().forEach(body -> broken.addAll(answered(person, form, address, body, FORM)));
                Stream.of(
                                "text/plain",
                                "application/json",
                                "multipart/form-data; boundary=x",
                                FORM + "; charset=x",
                                "x")
                        .forEach(type -> broken.addAll(answered(person, form, address, "a=b", type)));
            });
        }
        return broken;
    }

    private static List<String> answered(Visitor person, CraftedForm form, String address, String body, String type) {
        APIResponse answer = form.posts()
                ? send(person, "POST", address, body, type)
                : send(person, "GET", address.replaceAll("\\?.*", "") + "?" + body, null, type);
        boolean told = answer.status() < LOWEST_ERROR
                || ((answer.status() < BROKEN || answer.status() == AWAY)
                        && answer.headers().getOrDefault("content-type", "").startsWith("text/html")
                        && answer.text().contains("<h1"));
        String what =
                answer.status() + " " + address + " <- " + type + " " + body.substring(0, Math.min(body.length(), 120));
        answer.dispose();
        return told ? List.of() : List.of(what);
    }

    private static APIResponse send(Visitor person, String method, String address, @Nullable String body, String type) {
        RequestOptions call = RequestOptions.create()
                .setMethod(method)
                .setMaxRedirects(0)
                .setHeader("Accept", "text/html")
                .setHeader("Content-Type", type);
        return person.context().request().fetch(address, body == null ? call : call.setData(body));
    }
}
