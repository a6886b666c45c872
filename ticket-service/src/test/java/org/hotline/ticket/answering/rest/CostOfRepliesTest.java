package org.hotline.ticket.answering.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotline.kit.html.HtmlNesting;
import org.hotline.kit.test.Cost;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replies as long as we take them, in markup that is written to be dear to its reader. */
@Tag("cost")
class CostOfRepliesTest {

    private static final int LONGEST = ReplyRequest.LONGEST_HTML;

    static Stream<String> pieces() {
        return Stream.of("<a ,<a>,<b></u>,<div></span>,<table></b>,<p><i>x</p>,<li>,<td>,&lt,<!--,<,<p>x".split(","));
    }

    @ParameterizedTest
    @MethodSource("pieces")
    @Timeout(60)
    void noReplyCostsMoreThanTwoSecondsAndSixtyFourMebibytes(String piece) throws Exception {
        assertBearable(piece, piece.repeat(LONGEST / piece.length()));
        if (piece.equals("<a ")) {
            String attributes =
                    IntStream.range(0, LONGEST / 9).mapToObj(i -> " a" + i).collect(Collectors.joining());
            assertBearable("attributes of one element", "<a" + attributes + ">");
        }
    }

    private static void assertBearable(String name, String html) throws Exception {
        Cost.assertBearable(name, () -> {
            if (!HtmlNesting.isHostile(html)) {
                assertThat(new ReplyRequest(null, html, null, null, null, null, null, null, null).toReply())
                        .isNotNull();
            }
        });
    }
}
