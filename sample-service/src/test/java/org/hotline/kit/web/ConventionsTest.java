package org.hotline.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.hotline.kit.problem.DomainException;
import org.junit.jupiter.api.Test;

class ConventionsTest {

    @Test
    void aPageEndsWithoutACursorOnlyAtTheEndOfTheList() {
        assertThat(Page.of(List.of("a", "b", "c"), 2, String::toString)).isEqualTo(new Page<>(List.of("a", "b"), "b"));
        assertThat(Page.of(List.of("a", "b"), 2, String::toString).next()).isNull();
    }

    @Test
    void aCursorReadsBackAndAnotherListsCursorIsRefused() {
        String cursor = Cursor.encode("2026-11-24T10:00:00Z", "é,\"");

        assertThat(Cursor.decode(cursor, 2)).containsExactly("2026-11-24T10:00:00Z", "é,\"");
        assertThatThrownBy(() -> Cursor.decode(cursor, 1)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> Cursor.decode("%%", 1)).isInstanceOf(DomainException.class);
    }

    @Test
    void whatNoListMadeIsNoCursorThoughItReadsLikeOne() {
        String cursor = Cursor.encode("normal");
        String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.ISO_8859_1);
        String other = text.substring(0, text.length() - 1) + "m";

        assertThat(text).endsWith("normal");
        for (String made : List.of("", "zzz", "AAAAAA", encoded("normal"), encoded(other), cursor.substring(1))) {
            assertThatThrownBy(() -> Cursor.decode(made, 1)).as(made).isInstanceOf(DomainException.class);
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void aWriteBasedOnAnOldVersionIsRefused() {
        assertThatCode(() -> Version.require("\"3\"", 3)).doesNotThrowAnyException();
        assertThatCode(() -> Version.check(null, 3)).doesNotThrowAnyException();
        assertThat(status(() -> Version.require("\"2\"", 3))).isEqualTo(412);
        assertThat(status(() -> Version.require(null, 3))).isEqualTo(428);
    }

    private static int status(Runnable write) {
        try {
            write.run();
            return 200;
        } catch (DomainException e) {
            return e.status();
        }
    }
}
