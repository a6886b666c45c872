package org.hotline.gateway.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortChatTest {

    private static ChatMessage said(long sequence, String text) {
        return new ChatMessage(sequence, "m" + sequence, ChatSpeaker.VISITOR, text, Instant.EPOCH, null, null);
    }

    private static List<ChatMessage> many(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> said(i, "text"))
                .toList();
    }

    @Test
    void whatFitsIsWhole() {
        assertThat(ShortChat.of(many(1, ShortChat.MOST)).shortened()).isFalse();
        assertThat(ShortChat.of(List.of()).shortened()).isFalse();
    }

    @Test
    void ofMoreTheEndIsKept() {
        ShortChat kept = ShortChat.of(many(7, ShortChat.MOST + 1));

        assertThat(kept.shortened()).isTrue();
        assertThat(kept.messages()).hasSize(ShortChat.MOST);
        assertThat(kept.messages().get(0).sequence()).isEqualTo(8);
        assertThat(ShortChat.of(many(2, 3)).shortened()).isTrue();
    }

    @Test
    void aLongMessageIsCutBetweenCharacters() {
        ShortChat kept = ShortChat.of(List.of(said(1, "😀".repeat(ShortChat.CHARACTERS + 1))));

        assertThat(kept.shortened()).isTrue();
        assertThat(kept.messages().get(0).text()).isEqualTo("😀".repeat(ShortChat.CHARACTERS) + " …");
    }
}
