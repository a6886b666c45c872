package org.hotline.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GatheringTest {

    @Test
    void whatComesAloneIsNeverWaitedFor() {
        assertThat(Gathering.millisAfter(0)).isZero();
        assertThat(Gathering.millisAfter(1)).isZero();
    }

    @Test
    void theMoreCameTheLongerTheNextOnesGather() {
        assertThat(Gathering.millisAfter(2)).isBetween(2L, 10L);
        assertThat(Gathering.millisAfter(10)).isBetween(20L, 50L);
        assertThat(Gathering.millisAfter(99)).isEqualTo(80);
    }

    @Test
    void aBacklogIsWorkedOffWithoutAPause() {
        assertThat(Gathering.millisAfter(100)).isZero();
        assertThat(Gathering.millisAfter(1000)).isZero();
    }
}
