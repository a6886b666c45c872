package org.hotline.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Transactions;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.MovableClock;
import org.hotline.knowledge.KnowledgeServiceTest;
import org.junit.jupiter.api.Test;

@KnowledgeServiceTest
class IncrementalIndexTest {

    private static final Duration AGE = Duration.ofMillis(200);

    private final MovableClock clock = MovableClock.at("2026-11-24T09:00:00Z");
    private final Database database;
    private final DataSource connections;
    private final IncrementalIndex index;

    IncrementalIndexTest(Database database, DataSource connections, Transactions transactions, CaseChangeFeed feed) {
        this.database = database;
        this.connections = connections;
        this.index = new IncrementalIndex(feed, transactions, clock, AGE);
    }

    @Test
    void aRowThatCommitsAfterALaterOneIsNotMissed() throws SQLException {
        UUID late = Ids.next();
        UUID early = Ids.next();

        try (Connection slow = connections.getConnection()) {
            slow.setAutoCommit(false);
            try (Statement insert = slow.createStatement()) {
                insert.executeUpdate(INSERT.formatted(late, late, "slowcoach"));
            }
            add(early, "quickstep");
            assertThat(found("quickstep")).contains(early);
            clock.advance(AGE);
            assertThat(found("slowcoach")).doesNotContain(late);
            slow.commit();
        }

        clock.advance(AGE);
        assertThat(found("slowcoach")).contains(late);
    }

    @Test
    void theDatabaseIsNotAskedAgainForAMoment() {
        UUID id = Ids.next();
        found("anything");

        add(id, "patience");

        assertThat(found("patience")).doesNotContain(id);
        clock.advance(AGE);
        assertThat(found("patience")).contains(id);
    }

    private static final String INSERT = """
            insert into solved_case (id, ticket_id, ticket_number, episode, subject, question, solution, language, solved_at)
            values ('%s', '%s', 'HL-1', 1, '%s', '', '', 'en', now())""";

    private void add(UUID id, String subject) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(INSERT.formatted(id, id, subject)).execute());
    }

    private List<UUID> found(String text) {
        return index.fresh().search(new TextQuestion(text, "en", List.of(), List.of(), Set.of(), 10)).stream()
                .map(Hit::id)
                .toList();
    }
}
