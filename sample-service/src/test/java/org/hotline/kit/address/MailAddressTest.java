package org.hotline.kit.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.example",
                "<a@b.example>",
                " A@B.Example ",
                "mailto:a@b.example",
                "MailTo:a@b.example?subject=x",
                "<mailto:a@b.example>",
                "Ann <a@b.example>",
                "a@b.example\u200b",
                "\ufeffa@b.example",
                "ａ＠ｂ．ｅｘａｍｐｌｅ",
                "Ａ@b.example",
                "a﹫b.example"
            })
    void whatIsWrittenAroundAnAddressDoesNotMakeItAnother(String written) {
        assertThat(MailAddress.bare(written)).isEqualTo("a@b.example");
    }

    @ParameterizedTest
    @CsvSource({
        "a@ü.example, a@xn--tda.example",
        "A@Ü.EXAMPLE, a@xn--tda.example",
        "Ann <a@ü.example>, a@xn--tda.example",
        "a@XN--TDA.example, a@xn--tda.example",
        "a@ｂ.ｅxample, a@b.example",
        "a@b。example, a@b.example",
        "ü, ü",
        "@ü, @ü"
    })
    void aDomainIsTheSameInWhateverLettersItIsWritten(String written, String bare) {
        assertThat(MailAddress.bare(written)).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource({
        "ann.o'hara+tag@customer.example, ann.o'hara+tag@customer.example",
        "a@ü.example, a@xn--tda.example",
        "\"a b\"@c.example, \"a b\"@c.example",
        "a@localhost.example, a@localhost.example",
        "a@1.2.3.4.example, a@1.2.3.4.example",
        "a@invalid.example, a@invalid.example"
    })
    void anAddressIsSentToAsServersKnowIt(String address, String sent) {
        assertThat(MailAddress.sendable(address)).contains(sent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "@",
                "x@",
                "@b.example",
                "a b@c d",
                "a@b c.example",
                "a@b.example\r\nBcc: victim@y.example",
                "a\r\n@b.example",
                "a@b.example, c@d.example",
                "a@b.example;c@d.example",
                "a@b@c.example",
                "é@b.example",
                "é@ü.example",
                ".a@b.example",
                "a..b@c.example",
                "a@b..example",
                "a@-b.example",
                "a@[127.0.0.1]",
                "\"a\"b\"@c.example",
                "a@b.example>",
                "+33612345678"
            })
    void whatNoServerWouldTakeIsNotReachable(String address) {
        assertThat(MailAddress.isReachable(MailAddress.bare(address))).isFalse();
    }

    @Test
    void namesAreNoLongerThanServersTake() {
        assertThat(MailAddress.isReachable("x".repeat(64) + "@b.example")).isTrue();
        assertThat(MailAddress.isReachable("x".repeat(65) + "@b.example")).isFalse();
        assertThat(MailAddress.isReachable("x@" + "b".repeat(64) + ".example")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", ">", "a", "a.", "@", "\u200b", "mailto:", "-", "\"", "<a@"})
    void nothingTakesLongToRead(String piece) {
        String hostile = piece.repeat(1_000_000 / piece.length());

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(MailAddress.isReachable(MailAddress.bare(hostile)))
                        .isFalse());
    }
}
