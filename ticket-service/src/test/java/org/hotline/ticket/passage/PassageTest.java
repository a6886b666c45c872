package org.hotline.ticket.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is marked of a text when somebody looks for words. */
class PassageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    invoice                 | I paid the invoice.                    | invoice
                    INVOICES                | I paid the invoice.                    | invoice
                    pays invoice            | Pay the invoices                       | Pay,invoices
                    perdu                   | Des clés perdues hier                  | perdues
                    cafe                    | Le café de l'Étoile                    | café
                    étoile                  | Le cafe de l'Etoile                    | Etoile
                    mueller                 | Herr Müller kommt                      | Müller
                    Müller                  | Herr Mueller kommt                     | Mueller
                    strasse                 | Große Straße 5                         | Straße
                    +33 6 12 34 56 78       | mon numéro 06.12.34.56.78, merci       | 06.12.34.56.78
                    0612345678              | call +33612345678 now                  | 612345678
                    1250                    | a bill of 1,250.00 EUR                 | '1,250'
                    iphone                  | my iPhone15Pro broke                   | iPhone
                    e1234                   | error E-1234 again                     | E-1234
                    ORA-00942               | it said ORA00942                       | ORA00942
                    box 4                   | la LiveBox et la box 4                 | 'box 4'
                    kabel                   | WLANKabel                              | Kabel
                    ann@example.org         | write to Ann@Example.org today         | Ann@Example.org
                    نص                      | هذا نص قصير                            | نص
                    usb usb                 | USB, USBStick, bus                     | 'USB,USB'
                    """)
    void wordsAreMarkedHoweverTheyAreWritten(String asked, String text, String marked) {
        assertThat(marked(passage(text, asked))).containsExactly(marked.split("(?<!\\d),|,(?!\\d)"));
    }

    @Test
    void whatStandsNowhereHasNoPassage() {
        assertThat(Passage.in("The modem is broken.", AskedWords.of("invoice"))).isEmpty();
        assertThat(Passage.in("", AskedWords.of("invoice"))).isEmpty();
        assertThat(Passage.in("The modem", AskedWords.of("…"))).isEmpty();
        assertThat(Passage.in("The modem", AskedWords.of(""))).isEmpty();
    }

    @Test
    void aLongTextIsShownWhereMostOfTheWordsAreOnOneLine() {
        String text = "The invoice came. " + "Nothing to see here. ".repeat(50)
                + "Then the\r\n\r\n\tprinter ate the invoice and\nmy dog." + " Nothing to see here.".repeat(50);

        Passage passage = passage(text, "printer invoice");

        assertThat(passage.text())
                .startsWith("… ")
                .endsWith("…")
                .contains("Then the printer ate the invoice and my dog.")
                .hasSizeLessThan(250);
        assertThat(marked(passage)).containsExactly("printer", "invoice");
        assertThat(passage.words()).isEqualTo(2);
    }

    @Test
    void whatIsPartOfAnotherMarkIsMarkedOnce() {
        assertThat(passage("the keyboard", "keyboard key board").marks()).hasSize(1);
    }

    @Test
    void aTextOfOneEndlessWordIsCut() {
        Passage passage = passage("x".repeat(5000) + "needle" + "😀".repeat(5000), "needle");

        assertThat(passage.text()).hasSizeLessThan(250);
        assertThat(marked(passage)).containsExactly("needle");
    }

    private static Passage passage(String text, String asked) {
        return Passage.in(text, AskedWords.of(asked)).orElseThrow();
    }

    private static List<String> marked(Passage passage) {
        return passage.marks().stream()
                .map(mark -> passage.text().substring(mark.start(), mark.end()))
                .toList();
    }
}
