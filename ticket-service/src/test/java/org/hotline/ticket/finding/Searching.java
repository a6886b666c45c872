package org.hotline.ticket.finding;

import static org.hotline.ticket.Calling.as;

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

    static List<UUID> found(String q) {
        return as("supervisor")
                .queryParam("q", q)
                .get("/v1/tickets")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", UUID.class);
    }
}
