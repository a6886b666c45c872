package org.hotline.gateway.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MobileOutlookTest {

    private static String answer(String line) {
        return NewText.of("Ja.\n\n" + line, Evidence.ofText(List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Outlook für iOS beziehen",
                "Outlook für Android beziehen<https://aka.ms/AAb9ysg>",
                "Obtenir Outlook pour iOS",
                "Obtener Outlook para iOS",
                "Obter o Outlook para Android",
                "Scarica Outlook per iOS",
                "Outlook voor iOS downloaden",
                "Hent Outlook til iOS",
                "Hämta Outlook för iOS",
                "Pobierz aplikację Outlook dla systemu iOS",
                "Získat Outlook pro iOS",
                "Az iOS-re készült Outlook beszerzése",
                "iOS için Outlook'u edinin",
                "Скачать Outlook для iOS",
                "iOS 版 Outlook を入手",
                "获取 Outlook for iOS"
            })
    void theLineByWhichItSignsIsNotNew(String line) {
        assertThat(answer(line)).isEqualTo("Ja.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Outlook for iOS crashes", "Outlook für iOS geht nicht", "Get Outlook for my brother", "iOS"})
    void whatOnlyNamesItStays(String line) {
        assertThat(answer(line)).isEqualTo("Ja.\n\n" + line);
    }
}
