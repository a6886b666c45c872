package org.hotline.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuickTimesTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new QuickTimes())
            .build();

    @Test
    void everyMomentIsReadAsItWasWritten() throws IOException {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            long second = -70_000_000_000L + (long) (random.nextDouble() * 370_000_000_000L);
            int nano = random.nextInt(1_000_000_000);
            for (int unit : new int[] {1_000_000_000, 1_000_000, 1_000, 1}) {
                Instant moment = Instant.ofEpochSecond(second, nano - nano % unit);
                assertThat(read(moment.toString())).isEqualTo(moment);
            }
        }
    }

    @Test
    void whatOnlyThePlatformKnowsIsReadByIt() throws IOException {
        assertThat(read("2026-11-28T10:00:00+02:00")).isEqualTo(Instant.parse("2026-11-28T08:00:00Z"));
        assertThat(JSON.readValue("1795859200.5", Instant.class)).isEqualTo(Instant.ofEpochMilli(1_795_859_200_500L));
    }

    @Test
    void whatIsNoMomentIsRefused() {
        assertThatThrownBy(() -> read("yesterday")).isInstanceOf(JsonMappingException.class);
        assertThatThrownBy(() -> read("2026-02-30T10:00:00Z")).isInstanceOf(JsonMappingException.class);
    }

    private static Instant read(String text) throws IOException {
        return JSON.readValue('"' + text + '"', Instant.class);
    }
}
