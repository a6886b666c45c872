package org.hotline.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.RecordColumns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@SampleServiceTest
class RecordColumnsTest {

    private static final RecordColumns<Parcel> PARCELS = RecordColumns.of(Parcel.class);

    enum Colour {
        RED,
        GREEN
    }

    /** A record within the record; its components are columns of the same row. */
    record Size(@Nullable BigDecimal weightInGrams, long millimetres) {}

    record Parcel(
            UUID id,
            String name,
            int pieces,
            boolean open,
            Instant sentAt,
            @Nullable Colour colour,
            Size size) {}

    @Inject
    Database database;

    @Test
    void columnsAreNamedAsTheComponents() {
        assertThat(PARCELS.names()).isEqualTo("id, name, pieces, open, sent_at, colour, weight_in_grams, millimetres");
        assertThat(PARCELS.parameters()).startsWith(":id, :name").contains(":weightInGrams");
    }

    @Test
    void recordsComeBackAsTheyWere() {
        List<Parcel> parcels = List.of(
                new Parcel(
                        UUID.randomUUID(),
                        "a, \"b\"",
                        3,
                        true,
                        Instant.parse("2026-06-01T10:00:00.123456Z"),
                        Colour.RED,
                        new Size(new BigDecimal("12.500000"), 7)),
                new Parcel(UUID.randomUUID(), "", 0, false, Instant.EPOCH, null, new Size(null, Long.MAX_VALUE)));

        assertThat(read(parcels)).isEqualTo(parcels);
    }

    @Test
    void aSetMayBeEmpty() {
        assertThat(read(List.of())).isEmpty();
    }

    private List<Parcel> read(List<Parcel> parcels) {
        return database.query("select * from unnest(%s) as p (%s)".formatted(PARCELS.parameters(), PARCELS.names()))
                .bindNamedArgumentFinder(PARCELS.of(parcels))
                .mapTo(Parcel.class)
                .list();
    }
}
