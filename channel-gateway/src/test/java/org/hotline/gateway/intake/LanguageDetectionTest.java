package org.hotline.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectionTest {

    private final LanguageDetection languages = new LanguageDetection();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Je n'arrive pas à me connecter",
                "fr | Où est ma facture ?",
                "en | I can't log in",
                "en | How do I reset my password?",
                "de | Ich kann mich nicht anmelden",
                "es | No puedo entrar en mi cuenta",
                "it | Non riesco ad accedere al mio account",
                "nl | Ik kan niet inloggen op mijn account",
                "pt | Não consigo entrar na minha conta"
            })
    void aLineIsEnough(String language, String text) {
        assertThat(languages.detect(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "???", "12345", "printer", "Привет, как дела?"})
    void whatTellsNothingIsLeftOpen(String text) {
        assertThat(languages.detect(text)).isNull();
    }
}
