package org.hotline.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderLanguageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr",
                "FR",
                "fr-CA",
                "fr-FR,fr;q=0.9,en;q=0.8",
                "de, fr",
                "en;q=0.2, fr;q=0.3",
                "en;q=0, fr;q=0.1"
            })
    void whoPrefersFrenchReadsFrench(String wanted) {
        assertThat(ReaderLanguage.preferred(wanted)).isEqualTo("fr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB, fr", "fr;q=0.1, en", "de", "*", "", "fr;q=0", ";;", "fr;q=high", "frr"})
    void everybodyElseReadsEnglish(String wanted) {
        assertThat(ReaderLanguage.preferred(wanted)).isEqualTo("en");
    }

    @Test
    void whoSaysNothingReadsEnglish() {
        assertThat(ReaderLanguage.preferred(null)).isEqualTo("en");
    }

    @Test
    void whatTheAddressNamesGoesBeforeWhatIsPreferred() {
        assertThat(ReaderLanguage.of("fr", "en")).isEqualTo("fr");
        assertThat(ReaderLanguage.of("de", "fr")).isEqualTo("fr");
        assertThat(ReaderLanguage.of(null, "fr")).isEqualTo("fr");
    }
}
