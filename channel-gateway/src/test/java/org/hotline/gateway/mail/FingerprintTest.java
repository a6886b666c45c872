package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.hotline.gateway.mail.Fingerprint.Proof;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

    private static Fingerprint of(String raw) {
        return Fingerprint.of(raw.getBytes(StandardCharsets.UTF_8));
    }

    private static String mail(String id, String body) {
        return "From: a@b.c\nMessage-ID: <" + id + ">\nSubject: it\n goes on\nDate: today\n\n" + body;
    }

    @Property(tries = 100)
    void relayingDoesNotChangeIt(
            @ForAll @AlphaChars @StringLength(min = 1, max = 20) String id, @ForAll @AlphaChars String body) {
        String mail = mail(id, body);

        assertThat(of("Received: by us\n for you\nReturn-Path: <x@y.z>\n" + mail))
                .isEqualTo(of(mail));
        assertThat(of("X-Spam: no\nDKIM-Signature: s\n" + mail)).isEqualTo(of(mail));
        assertThat(of(mail.replace("\n", "\r\n"))).isEqualTo(of(mail));
        assertThat(of(mail + "\r\n")).isEqualTo(of(mail));
    }

    @Property(tries = 100)
    void anotherBodyOrIdChangesIt(
            @ForAll @AlphaChars @StringLength(min = 1, max = 20) String id, @ForAll @AlphaChars String body) {
        String mail = mail(id, body);

        assertThat(of(mail(id, body + "x"))).isNotEqualTo(of(mail));
        assertThat(of(mail(id + "x", body))).isNotEqualTo(of(mail));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: x@y.z\nMessage-ID: <1@x>\nSubject: s\n\nt",
                "From: a@b.c\nFrom: x@y.z\nMessage-ID: <1@x>\nSubject: s\n\nt",
                "From: a@b.c\nSender: x@y.z\nMessage-ID: <1@x>\nSubject: s\n\nt",
                "From: a@b.c\nReply-To: x@y.z\nMessage-ID: <1@x>\nSubject: s\n\nt",
                "From: a@b.c\nMessage-ID: <1@x>\nMessage-ID: <2@x>\nSubject: s\n\nt",
                "From: a@b.c\nMessage-ID: <1@x>\nSubject: S\n\nt",
                "From: a@b.c\nMessage-ID: <1@x>\nSubject: s\nDate: today\n\nt",
                "From: a@b.c\nMessage-ID: <1@x>\nSubject: s\nIn-Reply-To: <2@x>\n\nt",
                "From: a@b.c\nMessage-ID: <1@x>\nSubject: s\nContent-Type: text/html\n\nt",
                "From: a@b.c\nMessage-ID: <1@x>\nSubject: s\nContent-Transfer-Encoding: base64\n\nt",
                "From: a@b.c\nMessage-ID: <1@x>\nSubject: s\nt",
                "From: a@b.c\nMessage-ID: <1@x>\nHouse on fire\nSubject: s\n\nt",
                "From: a@b.c\nMessage-ID: <1@x>\nSubject: s\n\n\rt",
                "From: a@b.c\nMessage-ID: <1@x>\nSubject: s\n \nt",
                "From: a@b.c\nMessage-ID: <1@x>\nSubject: s"
            })
    void theSameMessageIdWithOtherContentIsAnotherMail(String other) {
        Fingerprint one = of("From: a@b.c\nMessage-ID: <1@x>\nSubject: s\n\nt");

        assertThat(of(other)).isNotEqualTo(one);
        assertThat(of(other.replace("\n", "\r\n"))).isNotEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({
        "House on fire, Cat on tree",
        "'', Cat on tree",
        "Subject: House on fire, Subject: Cat on tree",
        "X-Words: House on fire, X-Words: Cat on tree",
        "To: support@hotline.example, To: sales@hotline.example",
        "Date: today, Date: tomorrow",
        "Message-ID: <>, Message-ID: none"
    })
    void withoutMessageIdEveryLineCounts(String one, String other) {
        for (String id : new String[] {"", "Date: today\n"}) {
            assertThat(of("From: a@b.c\n" + id + one)).isNotEqualTo(of("From: a@b.c\n" + id + other));
            assertThat(of("From: a@b.c\n" + id + one + "\n\nt"))
                    .isNotEqualTo(of("From: a@b.c\n" + id + other + "\n\nt"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Message-ID: <1@x>, MESSAGE_ID",
        "message-id : <1@x>, MESSAGE_ID",
        "Message-ID: 1@x, NONE",
        "Message-ID: <>, NONE",
        "Message-ID:, NONE",
        "X-Message-ID: <1@x>, NONE",
        "Message-ID: <@>, NONE",
        "Message-ID: <@x>, NONE",
        "Date: 24 Nov 2026 10:00:00 +0000, DATE",
        "Date: Tue, NONE",
        "words\\nMessage-ID: <1@x>, NONE",
        "\\nMessage-ID: <1@x>, NONE",
        "Date:, NONE"
    })
    void whatProvesIsAMessageIdAmongTheHeadersAndADateALittle(String headers, Proof proof) {
        String head = headers.replace("\\n", "\n");

        assertThat(of("From: a@b.c\n" + head).proof()).isEqualTo(proof);
    }
}
