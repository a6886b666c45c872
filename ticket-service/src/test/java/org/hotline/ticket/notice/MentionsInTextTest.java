package org.hotline.ticket.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsInTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@Ada look|ada look, ada",
                "(@ada)|ada",
                "hello @ada.|ada",
                "hello @ada: see|ada: see, ada",
                "@jean-luc!|jean-luc",
                "@o'neil|o'neil, o",
                "@Bob's|bob's, bob",
                "@Bob\u2019s|bob\u2019s, bob",
                "@René|rené",
                "@Ada Martin, please|ada martin, please; ada martin; ada",
                "@ada @bob|ada; bob",
                "@张伟|张伟"
            })
    void aNameStandsBehindAnAt(String text, String names) {
        List<String> found = Mentions.in(text).stream().flatMap(List::stream).toList();

        assertThat(found).containsExactly(names.contains(";") ? names.split("; ") : names.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.org",
                "a.b+c@d.e",
                "@ada@example.org",
                "https://example.org/@ada",
                "`@ada`",
                "```\n@ada\n```",
                "``` @ada and no end",
                "@ ada",
                "@@ada@",
                "@"
            })
    void anAddressAndCodeAreNoMentions(String text) {
        assertThat(Mentions.in(text)).allMatch(List::isEmpty);
    }

    @Test
    void aNameEndsWithItsLineAndHasSixFormsAtMost() {
        assertThat(Mentions.in("@ada\nmartin")).containsExactly(List.of("ada"));
        assertThat(Mentions.in("@a b c d e f g h").get(0))
                .hasSize(6)
                .contains("a")
                .doesNotContain("a b c d e f g");
        assertThat(Mentions.in("@x ".repeat(1000))).hasSize(100);
    }

    @Test
    @Timeout(10)
    void noTextTakesLong() {
        for (String part : List.of("@", "`", "@a", "```", "`@ ", "a.-_'", "@a.b-c")) {
            assertThat(Mentions.in(part.repeat(1_000_000 / part.length()))).hasSizeLessThanOrEqualTo(100);
        }
    }
}
