package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What mails are called that come as files. */
class ForwardedMailNamesTest {

    private static String nameOfMail(String subject, String parameters) throws UnreadableMail {
        return FileNamesTest.nameOf(
                "UTF-8",
                "Content-Type: text/plain\n\nsee below",
                "Content-Type: message/rfc822" + parameters + "\n\nFrom: b@shop.example\nSubject: " + subject
                        + "\n\ninner");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AW: Rechnung 3/2026|AW_ Rechnung 3_2026.eml",
                "../../etc/passwd|_etc_passwd.eml",
                "C:\\\\temp\\\\x|C_temp_x.eml",
                "...hidden|hidden.eml",
                "what? <\"now\">*|what now.eml",
                "=?utf-8?Q?a=00b=0Ac=07d?=|a b c d.eml",
                "=?utf-8?B?Li4vLi4veA==?=|_x.eml",
                "Angebot.eml|Angebot.eml",
                "Angebot.EML|Angebot.eml",
                "''|attachment-1.eml",
                "...|attachment-1.eml",
                "a\u202Egpj.exe|agpj.exe.eml"
            })
    void aForwardedMailIsCalledByItsSubjectAsFarAsThatIsSafe(String subject, String name) throws UnreadableMail {
        assertThat(nameOfMail(subject.translateEscapes(), "")).isEqualTo(name);
    }

    @Test
    void aForwardedMailEndsAsMailsDoWhateverItsSenderCallsIt() throws UnreadableMail {
        Map.of(
                        "; name=\"Attached Message\"", "Attached Message.eml",
                        "; name=\"AW: Angebot 3/26.eml\"", "AW_ Angebot 3_26.eml",
                        "; name=\"\"", "Inner.eml")
                .forEach((parameters, name) -> assertThat(parameters)
                        .satisfies(
                                given -> assertThat(nameOfMail("Inner", given)).isEqualTo(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "請", "\uD83D\uDE00"})
    void noNameIsLongerThanAFileMayBeCalled(String letter) throws UnreadableMail {
        List<String> names = List.of(nameOfMail(letter.repeat(300), ""), FileNames.safe(letter.repeat(300) + ".eml"));

        assertThat(names).allSatisfy(name -> {
            assertThat(name.getBytes(StandardCharsets.UTF_8).length).isBetween(250, 255);
            assertThat(name).startsWith(letter).endsWith(letter + ".eml");
        });
    }
}
