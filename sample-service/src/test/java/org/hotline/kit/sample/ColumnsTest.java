package org.hotline.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;
import org.junit.jupiter.api.Test;

@SampleServiceTest
class ColumnsTest {

    record Basket(String name, List<String> fruits) {}

    @Inject
    Database database;

    @Test
    void listsOfSeveralLengthsComeBackAsTheyWere() {
        List<Basket> baskets = List.of(
                new Basket("none", List.of()),
                new Basket("one", List.of("NULL")),
                new Basket("odd", List.of("", "a b", "c,d", "{e}", "\"f\"", "g\\h", "\\\"", "é\n")));

        List<Basket> stored = database.query(
                        "select name, fruits::text[] from unnest(:name, :fruits) as basket (name, fruits)")
                .bindNamedArgumentFinder(
                        Columns.of(baskets).text("name", Basket::name).texts("fruits", Basket::fruits))
                .mapTo(Basket.class)
                .list();

        assertThat(stored).isEqualTo(baskets);
    }
}
