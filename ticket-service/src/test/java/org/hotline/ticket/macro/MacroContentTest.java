package org.hotline.ticket.macro;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.macro.Macros.add;
import static org.hotline.ticket.macro.Macros.does;
import static org.hotline.ticket.macro.Macros.macro;
import static org.hotline.ticket.macro.Macros.saying;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** What could not be done, or would be said as it is, is not kept. */
@TicketServiceTest
class MacroContentTest {

    @Test
    void whatAnActionCannotDoWithoutIsThere() {
        for (Map.Entry<String, String> missing : Map.of(
                        "TAG", "tags",
                        "UNTAG", "tags",
                        "CLASSIFY", "category",
                        "ASSIGN", "team",
                        "NOTE", "text",
                        "SNOOZE", "seconds",
                        "RESOLVE", "solution")
                .entrySet()) {
            refused(macro("Bad", does("UNASSIGN"), does(missing.getKey())), "actions[1]." + missing.getValue());
        }
        refused(macro("Bad", does("NOTE", "text", " ")), "actions[0].text");
        refused(macro("Bad", Map.of("action", "UNASSIGN", "team", "billing")), "actions[0].team");
        refused(macro("Bad", Map.of("action", "ASSIGN_TO_ME", "pendingAfter", false)), "actions[0].pendingAfter");
        refused(macro("Bad", does("EXPLODE")), "actions[0].action");
        refused(macro("Bad"), "actions");
        refused(macro(" ", does("UNASSIGN")), "name");
        refused(macro("x".repeat(101), does("UNASSIGN")), "name");
        refused(macro("Bad", does("SNOOZE", "seconds", 59)), "actions[0].seconds");
        refused(macro("Bad", does("TAG", "tags", Collections.nCopies(51, "t"))), "actions[0].tags");
    }

    @Test
    void placesThatNothingStandsForAreRefused() {
        refused(saying("Hello {{name}}", does("REPLY")), "texts[0].text");
        refused(macro("Bad", does("NOTE", "text", "{{x")), "actions[0].text");
        refused(macro("Bad", does("RESOLVE", "solution", "{{customer}} was wrong")), "actions[0].solution");
    }

    @Test
    void wordsAreThoseOfOneReply() {
        refused(macro("Bad", does("REPLY")), "texts");
        refused(saying("Hello", does("UNASSIGN")), "texts");
        refused(saying("Hello", does("REPLY"), does("REPLY", "template", "received")), "actions");
        Map<String, Object> twice = new HashMap<>(saying("Hello", does("REPLY")));
        twice.put("texts", Collections.nCopies(2, Map.of("language", "en", "text", "Hello")));
        refused(twice, "texts[1].language");
    }

    @Test
    void whatIsNamedIsThere() {
        add(as("supervisor"), macro("Bad", does("UNASSIGN"), does("REPLY", "template", "nowhere")))
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-template"))
                .body("errors.field", equalTo(List.of("actions[1].template")));
        add(as("supervisor"), macro("Bad", does("ASSIGN", "team", "nowhere")))
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-team"))
                .body("errors.field", equalTo(List.of("actions[0].team")));
        Map<String, Object> nobodys = macro("Bad", does("TAG", "tags", List.of("a")));
        nobodys.put("team", "nowhere");
        add(as("supervisor"), nobodys).then().statusCode(422).body("type", endsWith("unknown-team"));
    }

    private static void refused(Map<String, ?> macro, String field) {
        add(as("supervisor"), macro).then().statusCode(400).body("errors[0].field", equalTo(field));
    }
}
