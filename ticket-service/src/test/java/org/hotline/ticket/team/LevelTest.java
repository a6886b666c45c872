package org.hotline.ticket.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotline.event.SupportLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LevelTest {

    @ParameterizedTest
    @EnumSource(SupportLevel.class)
    void aLineThatOnlyNewerWritersKnowLiesBeyondTheOthers(SupportLevel wire) {
        String known = wire == SupportLevel.UNKNOWN ? "THIRD" : wire.name();

        assertThat(Level.of(wire)).hasToString(known);
    }
}
