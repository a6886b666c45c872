package org.hotline.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hotline.kit.db.StoredJson;
import org.junit.jupiter.api.Test;

class StoredJsonTest {

    private static final Instant AT = Instant.parse("2026-03-04T05:06:07.123456Z");

    private record Stored(Instant at, Map<LocalDate, String> days) {

        public boolean isLate() {
            return true;
        }
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Stored value = new Stored(AT, Map.of(LocalDate.EPOCH, "first"));

        assertThat(StoredJson.write(value)).isEqualTo("{\"at\":\"" + AT + "\",\"days\":{\"1970-01-01\":\"first\"}}");
        assertThat(StoredJson.read(StoredJson.write(value), Stored.class)).isEqualTo(value);
    }

    @Test
    void momentsThatWereStoredAsNumbersAreReadAndWhatNobodyKnowsIsPassedOver() {
        assertThat(StoredJson.read("{\"at\":1772600767.123456000,\"days\":{},\"late\":true}", Stored.class))
                .isEqualTo(new Stored(AT, Map.of()));
    }
}
