package org.hotline.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.DatabaseTrouble;
import org.hotline.kit.db.Fields;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@SampleServiceTest
class DatabaseTest {

    enum Colour {
        RED,
        GREEN
    }

    /** A row with a column of every kind that there is. */
    @SuppressWarnings("ArrayRecordComponent")
    record Sample(
            UUID id,
            @Nullable String text,
            @Nullable Colour colour,
            @Nullable Instant at,
            @Nullable Long big,
            @Nullable Integer number,
            @Nullable Boolean flag,
            byte @Nullable [] bytes) {}

    /** A record in a record. */
    record Place(UUID id, Name name) {}

    /** What a place is called. */
    record Name(String givenName, @Nullable String familyName) {}

    private static final Instant NOON = Instant.parse("2026-03-29T12:00:00.123456Z");

    @Inject
    Database database;

    @Inject
    AgroalDataSource pool;

    @Test
    void rowsGoInAsColumnsAndComeOutAsRecords() {
        Sample full = new Sample(
                UUID.randomUUID(), "a", Colour.GREEN, NOON, 7L, 3, true, "x".getBytes(StandardCharsets.UTF_8));
        Sample empty = new Sample(UUID.randomUUID(), null, null, null, null, null, null, null);

        List<Sample> read = database.query(
                        "select * from unnest(:id, :text, :colour, :at, :big, :number, :flag, :bytes)"
                                + " as t(id, text, colour, at, big, number, flag, bytes)")
                .bindNamedArgumentFinder(Columns.of(List.of(full, empty))
                        .with("id", UUID.class, Sample::id)
                        .text("text", Sample::text)
                        .name("colour", Sample::colour)
                        .with("at", Instant.class, Sample::at)
                        .with("big", Long.class, Sample::big)
                        .with("number", Integer.class, Sample::number)
                        .with("flag", Boolean.class, Sample::flag)
                        .with("bytes", byte[].class, Sample::bytes))
                .mapTo(Sample.class)
                .list();

        assertThat(read).usingRecursiveComparison().isEqualTo(List.of(full, empty));
    }

    @Test
    void valuesOfEveryKindAreBoundAndRead() {
        Sample sample = new Sample(UUID.randomUUID(), null, Colour.RED, NOON, null, 5, false, null);

        Sample read = database.query("select :id::uuid as id, :text::text as text, :colour as colour, :at as at,"
                        + " :big::bigint as big, :number as number, :flag as flag, :bytes::bytea as bytes")
                .bindNamedArgumentFinder(Fields.of(sample))
                .mapTo(Sample.class)
                .one();

        assertThat(read).isEqualTo(sample);
        assertThat(database.query("select extract(epoch from :length::interval)::bigint")
                        .bind("length", Duration.ofMinutes(90))
                        .mapTo(long.class)
                        .one())
                .isEqualTo(5400);
    }

    @Test
    void aRecordWithinARecordIsReadFromTheSameRowAndBoundWithIt() {
        Place place = new Place(UUID.randomUUID(), new Name("Ann", null));

        assertThat(database.query("select :id as id, :givenName as given_name, :familyName::text as family_name")
                        .bindNamedArgumentFinder(Fields.of(place))
                        .mapTo(Place.class)
                        .one())
                .isEqualTo(place);
    }

    @Test
    void whatMayNotBeAbsentIsNamedWhenItIs() {
        assertThatThrownBy(() -> database.query("select null::text as given_name, 'x' as family_name")
                        .mapTo(Name.class)
                        .one())
                .hasMessageContaining("given_name");
    }

    @Test
    void arraysOfEveryKindAreSearched() {
        assertThat(database.query("select 'GREEN' = any(:colours) and :at = any(:times)")
                        .bind("colours", Colour.values())
                        .bind("at", NOON)
                        .bind("times", new Instant[] {NOON})
                        .mapTo(boolean.class)
                        .one())
                .isTrue();
        assertThat(database.query("select array['a', 'b'] as tags")
                        .mapTo(String[].class)
                        .one())
                .containsExactly("a", "b");
    }

    @Test
    void whatNobodyAsksForDoesNotMatter() {
        Conditions conditions = new Conditions()
                .andIfGiven("n > :least", "least", 2)
                .andIfGiven("n = :exactly", "exactly", null)
                .and("n < 10");

        List<Integer> found = database.query("select n from generate_series(1, 20) n" + conditions.where())
                .bindMap(conditions.values())
                .mapTo(Integer.class)
                .list();

        assertThat(found).containsExactly(3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void aStatementRunsInTheTransactionThatIsOpen() {
        UUID id = UUID.randomUUID();

        QuarkusTransaction.begin();
        insert(id, "kept for a moment");
        assertThat(names(id)).hasSize(1);
        QuarkusTransaction.rollback();

        assertThat(names(id)).isEmpty();
    }

    @Test
    void everyStatementGivesItsConnectionBack() {
        for (int i = 0; i < 100; i++) {
            UUID id = UUID.randomUUID();
            insert(id, "row");
            assertThat(names(id)).containsExactly("row");
            assertThatThrownBy(() -> insert(id, "again")).hasMessageContaining("duplicate key");
        }

        assertThat(pool.getMetrics().activeCount()).isZero();
    }

    @Test
    void whatFailsIsToldWithoutItsValues() {
        UUID id = UUID.randomUUID();
        insert(id, "a secret");

        assertThatThrownBy(() -> insert(id, "another secret"))
                .hasMessageNotContaining("secret")
                .satisfies(
                        failed -> assertThat(DatabaseTrouble.isPassing(failed)).isFalse());
    }

    private void insert(UUID id, String name) {
        database.update("insert into thing (id, name) values (:id, :name)")
                .bind("id", id)
                .bind("name", name)
                .execute();
    }

    private List<String> names(UUID id) {
        return Arrays.asList(database.query("select name from thing where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .list()
                .toArray(String[]::new));
    }
}
