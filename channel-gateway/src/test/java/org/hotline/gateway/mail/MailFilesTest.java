package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a mail is text, what is a file, and how it is called. */
class MailFilesTest {

    private static final String HEAD = "From: a@shop.example\nTo: help@hotline.example\nMIME-Version: 1.0\n";

    private static Mail read(String raw) throws UnreadableMail {
        return new MailParser().read(raw.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> names(Mail mail) {
        return mail.body().files().stream().map(MailFile::name).toList();
    }

    private static Mail mixed(String... parts) throws UnreadableMail {
        return read(HEAD + "Content-Type: multipart/mixed; boundary=b\n\n--b\n" + String.join("\n--b\n", parts)
                + "\n--b--\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: text/plain; name=log.txt\nContent-Disposition: inline; filename=log.txt",
                "Content-Type: text/plain; name=log.txt",
                "Content-Type: text/plain\nContent-Disposition: inline; filename=log.txt",
                "Content-Type: text/html; name=log.txt",
                "Content-Disposition: attachment; filename=log.txt"
            })
    void aPartWithANameIsAFileWhereverItStands(String headers) throws UnreadableMail {
        String file = headers + "\n\nERROR 1";
        String text = "Content-Type: text/plain\n\nHere is the log.";

        for (Mail mail : List.of(mixed(file, text), mixed(text, file))) {
            assertThat(mail.newText(List.of())).isEqualTo("Here is the log.");
            assertThat(names(mail)).containsExactly("log.txt");
        }
    }

    @Test
    void aMailThatIsOneTextIsReadWhateverItIsCalled() throws UnreadableMail {
        assertThat(read(HEAD + "Content-Type: text/plain; name=body.txt\n\nHello")
                        .newText(List.of()))
                .isEqualTo("Hello");
    }

    @Test
    void filesKeepTheirOrderAndMailsAreCalledByTheirSubject() throws UnreadableMail {
        Mail mail = mixed(
                "Content-Type: image/png; name=1.png\n\nx",
                "Content-Type: text/plain\n\nsee below",
                "Content-Type: message/rfc822\n\nFrom: b@shop.example\nSubject: =?utf-8?Q?Facture_=C3=A0_payer?=\n\ninner",
                "Content-Type: text/csv; name=2.csv\n\nx",
                "Content-Type: message/rfc822\n\nFrom: b@shop.example\n\nwithout one");

        assertThat(names(mail)).containsExactly("1.png", "Facture à payer.eml", "2.csv", "attachment-4.eml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "filename=\"Demande d'ouverture d'un compte.pdf\"|Demande d'ouverture d'un compte.pdf",
                "filename=\"it's.pdf\"|it's.pdf",
                "filename*1*=%20n%C2%B0%2042.pdf; filename*0*=UTF-8''facture%20d%27%C3%A9t%C3%A9|facture d'été n° 42.pdf",
                "filename*0*=utf-8''Gr%C3%B; filename*1*=C%C3%9Fe.pdf|Grüße.pdf",
                "filename*2=.pdf; filename*0=one; filename*1=two|onetwo.pdf",
                "filename*0*=utf-8'fr'%C3%A9t%C3; filename*1*=%A9; filename*2=\".pdf\"|été.pdf",
                "filename*=UTF-8''%E2%82%AC%20rates.pdf; filename=\"EURO rates.pdf\"|€ rates.pdf",
                "filename=\"EURO rates.pdf\"; filename*=utf-8''%e2%82%ac%20rates.pdf|€ rates.pdf",
                "filename*=iso-8859-1'en'%A3%20rates.pdf|£ rates.pdf",
                "filename*=%C3%A9t%C3%A9.pdf|été.pdf",
                "filename*=\"utf-8''%C3%A9t%C3%A9.pdf\"|été.pdf",
                "filename=\"100%.pdf\"|100%.pdf",
                "filename*=utf-8''100%.pdf|100%.pdf",
                "filename=\"=?utf-8?B?w6l0w6kucGRm?=\"|été.pdf",
                "filename=\"=?iso-8859-1?Q?12=80_=E9t=E9.pdf?=\"|12€ été.pdf",
                "filename=\"=?us-ascii?Q?=E9t=E9.pdf?=\"|été.pdf",
                "filename=\"=?ks_c_5601-1987?B?jGMucGRm?=\"|똠.pdf",
                "filename=\"=?x-mac-roman?Q?=8Et=8E.pdf?=\"|été.pdf",
                "filename=\"=?cp-850?Q?=82t=82?= =?cp-850?Q?.pdf?=\"|été.pdf",
                "filename==?utf-8?Q?=C3=A9t=C3=A9.pdf?=|été.pdf",
                "FILENAME=Up.pdf|Up.pdf",
                "filename=\"a;b.pdf\"|a;b.pdf",
                "filename=été.pdf|été.pdf",
                "filename*=UTF-8''%C3%83%C2%A9.pdf|Ã©.pdf",
                "filename*=iso-8859-1''%C3%A9.pdf|Ã©.pdf",
                "filename*=iso-8859-1''é%20%E9.pdf|é é.pdf",
                "filename=\"Ã©.pdf\"|Ã©.pdf",
                "filename*10*=j; filename*9*=i; filename*0*=utf-8''a; filename*1*=b|abij"
            })
    void aNameIsPutTogetherFromItsPiecesHoweverItIsWritten(String parameters, String name) throws UnreadableMail {
        Mail mail = mixed(
                "Content-Type: text/plain\n\nx",
                "Content-Type: application/pdf\nContent-Disposition: attachment; " + parameters + "\n\nx");

        assertThat(names(mail)).containsExactly(name);
    }
}
