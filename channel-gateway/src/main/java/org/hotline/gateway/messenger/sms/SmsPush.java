package org.hotline.gateway.messenger.sms;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hotline.kit.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** A form that Twilio pushes: a text message, or what became of one of ours. */
final class SmsPush {

    private static final int MOST_FIELDS = 100;

    /** What Twilio itself takes for a no; French carriers have the others. */
    private static final Set<String> STOP = Set.of(
            "STOP",
            "STOPALL",
            "STOP ALL",
            "UNSUBSCRIBE",
            "CANCEL",
            "END",
            "QUIT",
            "REVOKE",
            "OPTOUT",
            "ARRET",
            "ARRÊT");

    private static final Set<String> START = Set.of("START", "YES", "UNSTOP");

    private final Map<String, List<String>> fields;

    SmsPush(byte[] body) {
        this.fields = new QueryStringDecoder(
                        new String(body, StandardCharsets.UTF_8), StandardCharsets.UTF_8, false, MOST_FIELDS, true)
                .parameters();
    }

    /** As they are signed, and kept: the character NUL, which nothing can keep, is refused before. */
    Map<String, List<String>> fields() {
        return fields;
    }

    /** What the field says first; nothing where it says nothing. */
    @Nullable
    String get(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(null);
    }

    String required(String name) {
        String value = get(name);
        if (value == null || value.length() > 255) {
            throw FieldProblem.invalid(name, "must be present and have at most 255 characters");
        }
        return value;
    }

    /** Whether somebody wrote it, and it is not told how far a message of ours is. */
    boolean isMessage() {
        String status = get("MessageStatus");
        return get("MessageSid") != null && get("From") != null && (status == null || status.equals("received"));
    }

    /** Whoever wrote it wants nothing from us any more. */
    boolean isStop() {
        return says("STOP", STOP);
    }

    boolean isStart() {
        return says("START", START);
    }

    /** Twilio says so itself where it looks after that. */
    private boolean says(String type, Set<String> words) {
        String said = get("OptOutType");
        String body = get("Body");
        return said == null
                ? body != null && words.contains(body.strip().toUpperCase(Locale.ROOT))
                : said.equalsIgnoreCase(type);
    }
}
