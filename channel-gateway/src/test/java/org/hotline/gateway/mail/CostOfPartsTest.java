package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hotline.kit.test.Cost;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts, names, labels and markup that are dear to look at, as many as a mail may have. */
@Tag("cost")
class CostOfPartsTest {

    private static final String HEAD = "From: Ann <ann@example.org>\nTo: support@hotline.example\nSubject: Re: it\n";
    private static final String MIXED = HEAD + "Content-Type: multipart/mixed; boundary=b\n\n";
    private static final String HTML = HEAD + "Content-Type: text/html\n\n";

    private static final Map<String, String> MAILS = Map.of(
            "labels of no charset",
            MIXED + ("--b\nContent-Type: text/plain; charset=\"" + " ".repeat(3_500) + "x\"\n\nx\n").repeat(990),
            "long names",
            MIXED + ("--b\nContent-Type: application/pdf; name=\"é" + "x".repeat(90_000) + "\"\n\nx\n").repeat(40),
            "names in escapes",
            MIXED + ("--b\nContent-Disposition: attachment; filename*=é" + "%C3".repeat(1_000) + "\n\nx\n").repeat(999),
            "subjects of dots",
            MIXED + ("--b\nContent-Type: message/rfc822\n\nSubject: " + ". ".repeat(2_000) + "\n\nx\n").repeat(900),
            "multiparts without a boundary",
            HEAD + "Content-Type: multipart/mixed; boundary=zz\n\n--b\n".repeat(60) + "\n" + "a line\n".repeat(500_000),
            "multiparts that hold nothing",
            MIXED + "--b\nContent-Type: multipart/alternative; boundary=c\n\n".repeat(70_000),
            "multiparts with the boundary of others",
            MIXED + "--b\nContent-Type: multipart/mixed; boundary=b\n\n".repeat(90_000),
            "colours on one line",
            HTML + "<blockquote type=cite>" + "<span style='color:red'>x</span>? ".repeat(15_000),
            "blocks that almost announce",
            HTML + "<blockquote>On 27 Nov 2026, at 18:02 Support, a line of words".repeat(20_000));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "labels of no charset",
                "long names",
                "names in escapes",
                "subjects of dots",
                "multiparts without a boundary",
                "multiparts that hold nothing",
                "multiparts with the boundary of others",
                "colours on one line",
                "blocks that almost announce"
            })
    void noneOfThemCostsMoreThanTwoSecondsAndSixtyFourMebibytes(String name) throws Exception {
        byte[] raw = MAILS.get(name).getBytes(StandardCharsets.UTF_8);

        Cost.assertBearable(name, () -> {
            try {
                assertThat(new MailParser().read(raw).newText(List.of())).isNotNull();
            } catch (UnreadableMail refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        });
    }
}
