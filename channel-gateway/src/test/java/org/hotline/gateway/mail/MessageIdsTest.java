package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageIdsTest {

    private static final String OURS = "t.abcdefghijklmnop.r1@hotline.example";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<" + OURS + ">",
                OURS,
                "< " + OURS + " >",
                "<t.abcdefghijklmnop\t.r1@hotline.example>",
                "<t.abcdefghijklmnop.r1@ hotline.example>",
                "=?utf-8?q?=3Ct=2Eabcdefghijklmnop=2Er1=40hotline=2Eexample=3E?=",
                "=?us-ascii?Q?=3Ct.abcdefghijklmnop?= =?us-ascii?Q?.r1=40hotline.example=3E?=",
                "Message of \"Tue, 3 Mar\" <" + OURS + ">"
            })
    void oneIsReadAsProgramsWriteIt(String written) {
        assertThat(MessageIds.in(List.of(written))).containsExactly(OURS);
    }

    @ParameterizedTest
    @CsvSource({"'<a@b> <c@d>'", "'<a@b>,<c@d>'", "'<a@b><c@d>'", "'a@b c@d'", "'a@b, c@d'"})
    void thoseOfAThreadStandInTheirOrder(String written) {
        assertThat(MessageIds.in(List.of(written))).containsExactly("a@b", "c@d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<>",
                "yours",
                "Your message of 3 March",
                "what ann@shop.example wrote",
                "\"ann\" ann@shop.example"
            })
    void wordsAreNone(String written) {
        assertThat(MessageIds.in(List.of(written))).isEmpty();
    }
}
