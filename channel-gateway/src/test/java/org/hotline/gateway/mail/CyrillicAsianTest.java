package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CyrillicAsianTest {

    /** "Қазақ тілі, ұлы дала № 1" as Kazakhs write it. */
    private static final int[] KAZAKH = {
        0x8D, 0xE0, 0xE7, 0xE0, 0x9D, 0x20, 0xF2, 0xB3, 0xEB, 0xB3, 0x2C, 0x20, 0xB1, 0xEB, 0xFB, 0x20, 0xE4, 0xE0,
        0xEB, 0xE0, 0x20, 0xB9, 0x20, 0x31
    };

    @ParameterizedTest
    @ValueSource(strings = {"ptcp154", "csPTCP154", "PT154", "CP154", "Cyrillic-Asian"})
    void lettersOfCentralAsiaAreReadByAnyOfItsNames(String label) {
        byte[] bytes = new byte[KAZAKH.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) KAZAKH[i];
        }

        assertThat(Charsets.decode(bytes, label)).isEqualTo("Қазақ тілі, ұлы дала № 1");
        assertThat(Charsets.telling(bytes, label, null)).isEqualTo("PTCP154");
    }
}
