package org.hotline.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What looks the same on two tickets is the same tag. */
class TicketTagsTest {

    @Test
    void whatLooksTheSameIsTheSameTag() {
        assertThat(TicketTags.of(List.of(" vip", "vip ", "v\u200Bip", "\u202Evip", "vip\n")))
                .containsExactly("vip");
        assertThat(TicketTags.of(List.of("caf\u00E9", "cafe\u0301"))).containsExactly("caf\u00E9");
        assertThat(TicketTags.of(List.of("two\nlines", "two \t lines", "two\u00A0lines")))
                .containsExactly("two lines");
    }

    @Test
    void whatIsDifferentStaysAndIsInOrder() {
        assertThat(TicketTags.of(List.of("b", "a", "A", "\uD83D\uDC68\u200D\uD83D\uDC69", "a")))
                .containsExactly("A", "a", "b", "\uD83D\uDC68\u200D\uD83D\uDC69");
    }

    @Test
    void whatNobodySeesIsNoTag() {
        assertThat(TicketTags.of(List.of("\u200B", "\u202E ", "\u2066"))).isEmpty();
    }
}
