package org.hotline.ticket.finding;

import static org.hotline.ticket.Calling.as;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;

/** Searches for tickets as somebody who may see them all. */
final class Searching {

    private Searching() {}

    static void assertAllFind(UUID id, String... questions) {
        SoftAssertions.assertSoftly(softly -> {
            for (String q : questions) {
                softly.assertThat(found(q)).as(q).contains(id);
            }
        });
    }

    /** All that is found, page by page: what other tests wrote is found as well. */
    static List<UUID> found(String q) {
        List<UUID> found = new ArrayList<>();
        String after = null;
        do {
            RequestSpecification asked = as("supervisor").queryParam("q", q).queryParam("limit", 200);
            JsonPath page = (after == null ? asked : asked.queryParam("after", after))
                    .get("/v1/tickets")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found.addAll(page.getList("items.id", UUID.class));
            after = page.getString("next");
        } while (after != null);
        return found;
    }
}
