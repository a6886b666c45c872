package org.hotline.door.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownLettersTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "text/plain",
                "application/x-www-form-urlencoded; charset=UTF-8",
                "application/x-www-form-urlencoded;charset=\"iso-8859-1\"; boundary=x",
                "multipart/form-data; boundary=x; CHARSET=windows-1252"
            })
    void lettersThatExistAreRead(String type) {
        assertThat(KnownLetters.areKnown(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded; charset=x",
                "application/x-www-form-urlencoded; charset=",
                "application/x-www-form-urlencoded ; Charset = \"\"",
                "multipart/form-data; boundary=x; charset=utf-8; charset=klingon",
                "text/plain; charset=%00",
                "text/plain; charset='utf-8'"
            })
    void othersAreRefused(String type) {
        assertThat(KnownLetters.areKnown(type)).isFalse();
    }
}
