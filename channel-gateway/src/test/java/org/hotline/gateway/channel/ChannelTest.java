package org.hotline.gateway.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChannelTest {

    @ParameterizedTest
    @EnumSource(Channel.class)
    void everyChannelIsTheSameOnTheWireAndBack(Channel channel) {
        assertThat(Channel.of(channel.published())).isEqualTo(channel);
    }

    @Test
    void aChannelOfANewerWriterIsSomeOther() {
        assertThat(Channel.of(org.hotline.event.Channel.UNKNOWN)).isEqualTo(Channel.OTHER);
    }
}
