package org.hotline.ticket.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.employ;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.notice.Notices.note;
import static org.hotline.ticket.notice.Notices.notices;
import static org.hotline.ticket.notice.Notices.of;
import static org.hotline.ticket.notice.Notices.unread;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** Whoever is mentioned in a note is told. */
@TicketServiceTest
class MentionsTest {

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private final String ada = "Ada " + unique;

    @Test
    void aColleagueIsToldWhoseNameStandsThereInCapitalsOrNot() {
        employ("operator", ada);
        String longer = ada + " Martin";
        employ("operator", longer);
        String id = opened();

        note("writer", id, "@" + ada.toUpperCase(Locale.ROOT) + ", have a look.");
        note("writer", id, "And you, @" + longer + "?");
        note("writer", id, "Not `@" + ada + "`, nor x@" + ada + ", nor @nobody-" + unique);

        notices(ada)
                .body("items.kind", contains("MENTIONED"))
                .body("items[0].ticket", equalTo(id))
                .body("items[0].actor.kind", equalTo("OPERATOR"));
        notices(longer).body("items", hasSize(1));
    }

    @Test
    void whoMentionsHimselfIsNotTold() {
        employ("operator", ada);

        note(ada, opened(), "@" + ada + " remembers");

        notices(ada).body("items", empty());
    }

    @Test
    void whoMayNotSeeTheTicketIsShownNothing() {
        String hidden = opened("billing");
        employ("operator", ada);

        of("billing", "billie-" + unique)
                .body(Map.of("text", "@" + ada + " should see that"))
                .post("/v1/tickets/" + hidden + "/notes")
                .then()
                .statusCode(201);

        notices(ada).body("items", empty());
        assertThat(unread(ada)).isZero();
    }

    @Test
    void aThousandMentionsTellEachOnce() {
        employ("operator", ada);
        String bob = "Bob " + unique;
        employ("operator", bob);
        String id = opened();

        note("writer", id, ("@" + ada + ", ").repeat(1000) + "@" + bob);
        note("writer", id, "@x-" + unique + " ".repeat(3) + ("@nobody" + unique + ' ').repeat(98) + "@" + bob);

        notices(ada).body("items", hasSize(1));
        notices(bob).body("items", hasSize(1));
    }

    @Test
    void aNoteOfAMacroMentionsToo() {
        employ("operator", ada);
        String macro = as("supervisor")
                .body(Map.of(
                        "name",
                        "Call " + unique,
                        "actions",
                        List.of(Map.of("action", "NOTE", "text", "@" + ada + " please call"))))
                .post("/v1/macros")
                .path("id");

        as("operator", "writer")
                .body(Map.of("macro", macro))
                .post("/v1/tickets/" + opened() + "/macro-runs")
                .then()
                .statusCode(201);

        notices(ada).body("items.kind", contains("MENTIONED"));
    }
}
