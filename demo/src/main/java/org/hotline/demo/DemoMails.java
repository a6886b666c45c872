package org.hotline.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/** The raw mails of the demonstration: several charsets and encodings, HTML only, an attachment, a machine's answer. */
final class DemoMails {

    private final Map<String, String> values;

    DemoMails(String run, String account, Instant now) {
        this.values = Map.of(
                "run", run,
                "account", account,
                "date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)));
    }

    /** The bytes of a mail as they come over the wire. */
    byte[] raw(String name) {
        return raw(name, Map.of());
    }

    byte[] raw(String name, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(values);
        all.putAll(more);
        String mail = new String(read(name), StandardCharsets.ISO_8859_1); // which keeps each byte of any charset
        for (Map.Entry<String, String> value : all.entrySet()) {
            mail = mail.replace("${" + value.getKey() + "}", value.getValue());
        }
        return mail.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] read(String name) {
        try (InputStream mail = DemoMails.class.getResourceAsStream(name + ".eml")) {
            if (mail == null) {
                throw new IllegalArgumentException("no mail is called " + name);
            }
            return mail.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
