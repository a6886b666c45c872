package org.hotline.stories.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.run.HotlineService;
import org.hotline.local.token.Role;
import org.hotline.stories.IntakeLoad;
import org.hotline.stories.RunningHotline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The desk while more comes in than anybody can read. */
@ExtendWith(RunningHotline.class)
@EnabledIf("org.hotline.stories.page.Visitors#areThere")
class BusyDeskStory {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int MOST_COUNTED = 1000;

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    @Test
    void oneWorksWhileTicketsPourInAndTheCountsAreThoseOfTheLists() {
        String word = "w" + UUID.randomUUID().toString().substring(0, 8);
        String id = Requests.arrived("Gil", "In the middle of it " + word, "Where is my order?");
        Person api = RunningHotline.client().as(Role.OPERATOR, "Alice");
        String open = "status=NEW&status=OPEN&snoozed=false";
        String mine = open + "&team="
                + api.get(HotlineService.TICKET, "/v1/operators/me").text("/team");
        try (Visitor alice = VISITORS.on(Screen.WIDE).signedIn("Alice", "operator");
                Visitor watching = VISITORS.on(Screen.WIDE).signedIn("Bruno", "operator")) {
            watching.visit("/?queue=unassigned");
            IntakeLoad load = IntakeLoad.ofMany(RunningHotline.client(), 400, 1);
            await().atMost(SOON).until(() -> load.isAbout(0.1));
            solve(alice, id, word);
            await().atMost(SOON).until(() -> listed(api, "q=" + load.account()).size() == load.messages());

            Map<String, String> queues = Map.of(
                    "unassigned", mine + "&unassigned=true", "open", open, "solved", "status=RESOLVED&status=CLOSED");
            queues.forEach((queue, list) -> {
                int count = listed(api, list).size();
                Locator shown = watching.page().locator(".queues a[href='/?queue=" + queue + "'] .count");
                assertThat(shown)
                        .hasText(
                                count > MOST_COUNTED ? MOST_COUNTED + "+" : String.valueOf(count),
                                new HasTextOptions().setTimeout(SOON.toMillis()));
            });
            assertThat(shown(watching, load.account())).isEqualTo(listed(api, "q=" + load.account()));
        }
    }

    /** Opens, answers and solves a ticket. */
    private static void solve(Visitor alice, String id, String word) {
        Page page = alice.page();
        page.keyboard().press("/");
        page.keyboard().type(word);
        Locator found = page.getByText("In the middle of it " + word);
        assertThat(found).isVisible();
        alice.timed("desk-busy-searched");
        found.click();
        assertThat(page.locator("#messages")).containsText("Where is my order?");
        DeskForms.reply(page, "It arrives tomorrow.");
        assertThat(page.locator(".message.ours")).containsText("It arrives tomorrow.");
        alice.timed("desk-busy-answered");
        DeskForms.resolve(page, "It was on its way.");
        assertThat(page.locator("form[action='/tickets/" + id + "/reopen']")).isVisible();
        alice.timed("desk-busy-solved");
    }

    /** All tickets of a list of the API, up to more than are counted. */
    private static Set<String> listed(Person api, String list) {
        Set<String> ids = new HashSet<>();
        String after = "";
        do {
            JsonNode page = api.get(HotlineService.TICKET, "/v1/tickets?limit=200&" + list + "&after=" + after)
                    .expect(200)
                    .json();
            page.path("items").forEach(ticket -> ids.add(ticket.path("id").asText()));
            after = page.path("next").asText("");
        } while (!after.isEmpty() && !after.equals("null") && ids.size() <= MOST_COUNTED);
        return ids;
    }

    /** All tickets that the desk finds. */
    private static Set<String> shown(Visitor visitor, String words) {
        Set<String> ids = new HashSet<>();
        visitor.visit("/?q=" + words);
        Locator more = visitor.page().locator("a[rel=next]");
        while (true) {
            for (Locator ticket : visitor.page().locator(".ticket .subject").all()) {
                ids.add(ticket.getAttribute("href").replace("/tickets/", ""));
            }
            if (more.count() == 0) {
                return ids;
            }
            visitor.visit(more.getAttribute("href"));
        }
    }
}
