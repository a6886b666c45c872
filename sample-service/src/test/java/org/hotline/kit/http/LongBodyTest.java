package org.hotline.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class LongBodyTest {

    private final AtomicBoolean waitedFor = new AtomicBoolean();

    /** Closing what a sender has not sent yet waits for it. */
    private LongBody body(int most) {
        ByteArrayInputStream sent = new ByteArrayInputStream(new byte[10]) {
            @Override
            public void close() {
                waitedFor.set(true);
            }
        };
        return new LongBody(
                sent,
                read -> {
                    if (read > most) {
                        throw new IllegalStateException("too much");
                    }
                },
                () -> {});
    }

    @Test
    void nobodyWaitsForTheRestOfWhatWasRefused() throws IOException {
        try (LongBody body = body(9)) {
            assertThatThrownBy(body::readAllBytes).hasMessage("too much");
        }

        assertThat(waitedFor).isFalse();
    }

    @Test
    void whatIsTakenIsClosedAsUsual() throws IOException {
        try (LongBody body = body(10)) {
            assertThat(body.readAllBytes()).hasSize(10);
        }

        assertThat(waitedFor).isTrue();
    }
}
