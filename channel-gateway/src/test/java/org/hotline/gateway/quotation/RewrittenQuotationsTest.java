package org.hotline.gateway.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hotline.gateway.mail.Html;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What filters, old programs and other charsets make of our lines is still ours. */
class RewrittenQuotationsTest {

    private static final String LINK = "https://x.example/hilfe?id=5&x=1";
    private static final String SENT = "Guten Tag Frau Weber,\n\nbitte öffnen Sie " + LINK
            + " im Browser.\nWelche Lampe leuchtet dann grün oder rötlich?\nMit freundlichen Grüßen\nIhr Team";
    private static final String WROTE =
            "Ja, schön.\n\nOn Sat, Nov 28, 2026 at 12:56 AM Support <support@hotline.example> wrote:\n";

    private static String answer(String repeated, String mark) {
        return NewText.of(WROTE + mark + repeated.replace("\n", "\n" + mark), Evidence.ofText(List.of(SENT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://eu.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.example%2Fhilfe%3Fid%3D5%26x%3D1&data=05%7C01&reserved=0",
                "https://urldefense.proofpoint.com/v2/url?u=https-3A__x.example_hilfe-3Fid-3D5-26x-3D1&d=DwMFaQ&e=",
                "https://urldefense.com/v3/__https://x.example/hilfe?id=5&x=1__;!!abc!def$",
                "https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fx.example%2fhilfe%3fid%3d5%26x%3d1&c=E,1,abc&typo=1",
                "https://secure-web.cisco.com/1abc_def/https%3A%2F%2Fx.example%2Fhilfe%3Fid%3D5%26x%3D1",
                "https://filter.example/?u=https%3A%2F%2Furldefense.com%2Fv3%2F__https%3A%2F%2Fx.example%2Fhilfe%3Fid%3D5%26x%3D1__%3B!!a!b%24"
            })
    void aLinkThatAFilterRewroteIsTheOneThatWeSent(String rewritten) {
        assertThat(answer(SENT.replace(LINK, rewritten), "> ")).isEqualTo("Ja, schön.");
        assertThat(answer(SENT.replace(LINK, LINK + '<' + rewritten + '>'), "> "))
                .isEqualTo("Ja, schön.");
        assertThat(answer(SENT.replace(LINK, rewritten.replace("x.example", "y.example")), "> "))
                .contains("y.example");
    }

    @Test
    void whereALinkLeadsIsOursWhenWeWroteIt() {
        String html =
                "<p>Hello Ann,</p><p>See <a href=\"https://x.example/a\">our page</a> today, please.</p><p>Alice</p>";
        ReplyEvidence evidence = Evidence.ofText(List.of(Html.toMarkedText(html)));
        String reply = WROTE + "> Hello Ann,\n> See our page<https://x.example/a> today, please.\n> Alice";

        assertThat(NewText.of(reply, evidence)).isEqualTo("Ja, schön.");
        assertThat(NewText.of(reply.replace("/a>", "/b>"), evidence)).contains("https://x.example/b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SH> ", "SH>", "Fm>> ", "| ", "|", ": "})
    void whatStandsBeforeOurLinesIsAMark(String mark) {
        assertThat(answer(SENT, mark)).isEqualTo("Ja, schön.");
        assertThat(answer("SQL> select 1\n| a | b |", "")).contains("SQL> select 1\n| a | b |");
    }

    @ParameterizedTest
    @CsvSource({"ae,oe,ue,ss", "a,o,u,ss", "?,?,?,?", "??,??,??,??", "\uFFFD,\uFFFD,\uFFFD,\uFFFD"})
    void lettersThatAProgramDoesNotKnowAreStillOurs(String a, String o, String u, String s) {
        String repeated = SENT.replace("ä", a).replace("ö", o).replace("ü", u).replace("ß", s);

        assertThat(answer(repeated, "> ")).isEqualTo("Ja, schön.");
        assertThat(answer(repeated.replace("oder", "and"), "> ")).contains("and");
    }

    @Test
    void lettersInTheWrongCharsetAreStillOurs() {
        String repeated = new String(SENT.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));

        assertThat(answer(repeated, "> ")).isEqualTo("Ja, schön.");
    }
}
