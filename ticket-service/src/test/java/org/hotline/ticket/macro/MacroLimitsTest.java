package org.hotline.ticket.macro;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.macro.Macros.added;
import static org.hotline.ticket.macro.Macros.does;
import static org.hotline.ticket.macro.Macros.macro;
import static org.hotline.ticket.macro.Macros.preview;
import static org.hotline.ticket.macro.Macros.run;

import java.util.List;
import java.util.stream.IntStream;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** A ticket may have no room for what a macro does. */
@TicketServiceTest
class MacroLimitsTest {

    @Test
    void aTagTooManyIsNoFaultOfTheRequest() {
        String id = opened();
        List<String> most = IntStream.range(0, 50).mapToObj(i -> "tag-" + i).toList();
        run(id, added(macro("Fill", does("TAG", "tags", most)))).then().statusCode(201);
        String more = added(macro("More", does("TAG", "tags", List.of("one-more"))));

        preview(id, more).then().body("problem.type", endsWith("macro-not-possible"));
        run(id, more)
                .then()
                .statusCode(409)
                .body("type", endsWith("macro-not-possible"))
                .body("detail", containsString("50"))
                .body("errors.field", contains("actions[0]"));
    }
}
