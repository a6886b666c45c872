package org.hotline.gateway.exchange.ari;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotline.kit.text.Texts;

/** Reads what Asterisk writes: names that have no more than usual letters, and times such as {@code 2026-06-01T10:00:00.123+0000}. */
final class AriText {

    private static final Pattern ID = Pattern.compile("[\\w.:@/;+-]{1,150}");
    private static final Pattern UNUSUAL = Pattern.compile("[^\\p{L}\\p{N}\\p{P}\\p{S} ]");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSSSSS][.SSS][XXX][XX]");
    private static final int LONGEST = 200;

    private AriText() {}

    static Optional<String> id(JsonNode node) {
        return Optional.of(node.asText()).filter(text -> ID.matcher(text).matches());
    }

    /** Empty where there is none. */
    static String plain(JsonNode node) {
        return Texts.atMost(
                LONGEST, UNUSUAL.matcher(node.asText()).replaceAll("").strip());
    }

    static Optional<Instant> time(JsonNode node) {
        try {
            return Optional.of(OffsetDateTime.parse(node.asText(), TIME).toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
