package org.hotline.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GatheringTest {

    @Test
    void what_comes_alone_is_never_waited_for() {
        assertThat(Gathering.millisAfter(0)).isZero();
        assertThat(Gathering.millisAfter(1)).isZero();
    }

    @Test
    void the_more_came_the_longer_the_next_ones_gather() {
        assertThat(Gathering.millisAfter(2)).isBetween(2L, 10L);
        assertThat(Gathering.millisAfter(10)).isBetween(20L, 50L);
        assertThat(Gathering.millisAfter(99)).isEqualTo(80);
    }

    @Test
    void a_backlog_is_worked_off_without_a_pause() {
        assertThat(Gathering.millisAfter(100)).isZero();
        assertThat(Gathering.millisAfter(1000)).isZero();
    }
}
