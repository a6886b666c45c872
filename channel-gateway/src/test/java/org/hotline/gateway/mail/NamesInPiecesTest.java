package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of files in pieces that senders cut by bytes, or where a semicolon stands in them. */
class NamesInPiecesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "filename*0=\"Gr\u00C3\"; filename*1=\"\u00BC\u00C3\u009Fe.pdf\"|Grüße.pdf",
                "filename*0=Gr\u00C3; filename*1=\u00BC\u00C3\u009Fe.pdf; size=3|Grüße.pdf",
                "name*0=\"Gr\u00FC\"; name*1=\"\u00DFe.pdf\"|Grüße.pdf",
                "filename*=utf-8''a;b%20c.pdf; size=3|a;b c.pdf",
                "filename=a;b c.pdf|a;b c.pdf",
                "filename=a.pdf; b.pdf|a.pdf",
                "filename=a; size=3|a",
            })
    void aNameGoesOnWhereNothingElseBegins(String parameters, String name) throws UnreadableMail {
        assertThat(named(parameters)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"%C3,\uFFFD", "Gr%C3%BC%C3,Grü\uFFFD", "Gr%C3.pdf,GrÃ.pdf", "caf%E9,café", "CAF%C9,CAFÉ"})
    void damageOfANameStaysWhereItIs(String escaped, String name) throws UnreadableMail {
        assertThat(named("filename*=utf-8''" + escaped)).isEqualTo(name);
    }

    private static String named(String parameters) throws UnreadableMail {
        return FileNamesTest.nameOf(
                "ISO-8859-1",
                "Content-Type: text/plain; charset=utf-8\n\nsee below",
                "Content-Type: application/pdf\nContent-Disposition: attachment; " + parameters + "\n\nx");
    }
}
