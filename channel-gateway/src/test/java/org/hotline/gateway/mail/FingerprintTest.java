package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

class FingerprintTest {

    private static String of(String raw) {
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
}
