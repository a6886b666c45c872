package org.hotline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("cost")
class CostOfWorkTest {

    private static final int MEBIBYTE = 1 << 20;

    @Test
    void whatKeepsMoreThanSixtyFourMebibytesIsNotBearable() {
        assertThatThrownBy(() -> Cost.assertBearable("hoarding", () -> keep(66)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("hoarding takes more than");
    }

    @Test
    void whatKeepsLessOrThrowsMuchAwayIs() throws Exception {
        Cost.assertBearable("modesty", () -> keep(48));
        Cost.assertBearable("waste", () -> {
            for (int i = 0; i < 20; i++) {
                keep(20);
            }
        });
    }

    @Test
    void whatTakesMoreThanTwoSecondsOfTheProcessorIsNotBearable() {
        assertThatThrownBy(() -> Cost.assertBearable("brooding", CostOfWorkTest::brood))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("processor time of brooding");
    }

    private static void keep(int mebibytes) {
        List<byte[]> kept = new ArrayList<>();
        for (int i = 0; i < mebibytes; i++) {
            kept.add(new byte[MEBIBYTE]);
        }
        assertThat(kept).hasSize(mebibytes);
    }

    private static void brood() {
        long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() + 12_000_000_000L;
        while (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() < end) {
            Thread.onSpinWait();
        }
    }
}
