package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What files are called that their senders name in no charset, too long, or not at all. */
class FileNamesTest {

    private static final String FILE =
            "Content-Type: application/pdf\nContent-Disposition: attachment; filename=\"%s\"\n\nx\n";

    static String nameOf(String charset, String... parts) throws UnreadableMail {
        String raw =
                "From: a@shop.example\nTo: help@hotline.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
                        + String.join("\n--b\n", parts) + "\n--b--\n";
        List<MailFile> files = new MailParser()
                .read(raw.getBytes(Charset.forName(charset)))
                .body()
                .files();
        assertThat(files).hasSize(1);
        return files.get(0).name();
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, windows-1251, вот счёт, счёт №5.pdf",
        "KOI8-R, koi8-r, вот счёт, счёт.pdf",
        "windows-1250, windows-1250, Dzień dobry, wrześniową.pdf",
        "windows-31j, Shift_JIS, お世話になっております。, 請求書.pdf",
        "windows-31j, iso-2022-jp, hello, 請求書を送ります。よろしくお願いします.pdf",
        "windows-31j, iso-2022-jp, hello, 請求書.pdf",
        "windows-31j, iso-2022-jp, hello, 見積書①.pdf",
        "windows-31j, iso-2022-jp, hello, 写真.jpg",
        "EUC-JP, iso-2022-jp, hello, 請求書.pdf",
        "windows-1251, us-ascii, 'Добрый день, пришлите пожалуйста новый счёт за ноябрь', счёт.pdf",
        "windows-1251, no-such, 'Добрый день, пришлите пожалуйста новый счёт за ноябрь', счёт.pdf"
    })
    void aNameWithoutALabelIsInTheCharsetOfTheTextWhereverThatStands(
            String real, String label, String text, String name) throws UnreadableMail {
        String written = "Content-Type: text/plain; charset=" + label + "\n\n" + text;

        assertThat(nameOf(real, FILE.formatted(name), written)).isEqualTo(name);
        assertThat(nameOf(real, written, FILE.formatted(name))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Content-Disposition: attachment; filename='quoted.pdf'|quoted.pdf",
                "Content-Type: application/pdf; name='Rechnung 3.pdf'|Rechnung 3.pdf",
                "Content-Disposition: attachment; filename=“quoted.pdf”|quoted.pdf",
                "Content-Disposition: attachment; filename=\"L'été d'Ann.pdf\"|L'été d'Ann.pdf",
                "Content-Disposition: attachment; filename=\"'tis.pdf\"|'tis.pdf",
            })
    void quotationMarksAroundANameAreNoPartOfIt(String header, String name) throws UnreadableMail {
        String type = header.startsWith("Content-Type") ? "" : "Content-Type: application/pdf\n";

        assertThat(nameOf("UTF-8", "Content-Type: text/plain\n\nsee below", type + header + "\n\nx"))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "invoice.pdf, application/pdf, invoice.pdf",
        "Invoice of March, application/pdf, Invoice of March.pdf",
        "=?utf-8?Q?Facture_d'=C3=A9t=C3=A9?=, application/pdf, Facture d'été.pdf",
        "photo.jpeg, image/jpeg, photo.jpeg",
        "../../etc/passwd, application/octet-stream, _etc_passwd",
        "Plan, application/x-unknown, Plan",
        "'', application/pdf, attachment-1.pdf"
    })
    void aFileWithoutANameIsCalledWhatItIsSaidToBe(String description, String type, String name) throws UnreadableMail {
        String file =
                "Content-Type: " + type + "\nContent-Disposition: attachment\nContent-Description: " + description;

        assertThat(nameOf("UTF-8", "Content-Type: text/plain\n\nsee below", file + "\n\nx"))
                .isEqualTo(name);
    }

    @Test
    void aNameInUtf8IsReadAsSuchWhateverTheTextIsIn() throws UnreadableMail {
        assertThat(nameOf("UTF-8", FILE.formatted("заказ.pdf"), "Content-Type: text/plain; charset=koi8-r\n\nhello"))
                .isEqualTo("заказ.pdf");
    }
}
