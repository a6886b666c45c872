package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.hotline.kit.db.Database;
import org.hotline.kpi.KpiServiceTest;
import org.junit.jupiter.api.Test;

@KpiServiceTest
class SketchTest {

    @Inject
    Database database;

    @Test
    void percentilesDifferByLessThanAHundredth() {
        List<BigDecimal> lengths = new Random(1)
                .doubles(10_000, 2, 22)
                .sorted()
                .mapToObj(power -> BigDecimal.valueOf((long) Math.exp(power), 3))
                .toList();
        Sketch sketch = Sketch.of(sketched(lengths));

        for (int share = 1; share <= 100; share++) {
            BigDecimal exact = lengths.get(share * 100 - 1);
            assertThat(sketch.percentile(new BigDecimal(share).movePointLeft(2)))
                    .as("the share %s", share)
                    .isBetween(exact.multiply(new BigDecimal("0.99")), exact.multiply(new BigDecimal("1.01")));
        }
    }

    @Test
    void whatTookNoTimeTakesNone() {
        Sketch sketch = Sketch.of(sketched(List.of(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.TEN)));

        assertThat(sketch.percentile(new BigDecimal("0.5"))).isZero();
    }

    private byte[] sketched(List<BigDecimal> lengths) {
        return database.query("""
                        select string_agg(sketch_part(length_step(seconds), 1), ''::bytea) from unnest(:lengths) seconds""")
                .bind("lengths", lengths.toArray(BigDecimal[]::new))
                .mapTo(byte[].class)
                .one();
    }
}
