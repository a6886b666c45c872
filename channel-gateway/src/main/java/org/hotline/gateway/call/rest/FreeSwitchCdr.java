package org.hotline.gateway.call.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotline.kit.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** What FreeSWITCH wrote down of one leg when that was over. */
final class FreeSwitchCdr {

    private static final Pattern CODED = Pattern.compile("%([0-9A-Fa-f]{2})");

    private static final int MOST_PROFILES = 50;
    private static final int MOST_OF_HOLDS = 8192;

    private final JsonNode cdr;
    private final List<FreeSwitchProfile> profiles;

    FreeSwitchCdr(JsonNode cdr) {
        this.cdr = cdr;
        List<FreeSwitchProfile> newestFirst = new ArrayList<>(FreeSwitchProfile.list(cdr.path("callflow"))
                .map(FreeSwitchProfile::new)
                .toList());
        Collections.reverse(newestFirst);
        this.profiles = newestFirst;
        if (profiles.isEmpty() || profiles.size() > MOST_PROFILES) {
            throw FieldProblem.invalid("callflow", "must be there, and have at most " + MOST_PROFILES + " parts");
        }
    }

    String id() {
        return required("uuid");
    }

    /** What a variable of the leg is, however it was written; nothing where it is blank. */
    @Nullable
    String get(String name) {
        JsonNode value = cdr.path("variables").path(name);
        ReportFields field = asked -> value.isValueNode() ? List.of(plain(value.asText())) : List.of();
        return field.get(name);
    }

    /** When somebody was kept waiting, as it is written: longer than other variables. */
    String holds() {
        String written = cdr.path("variables").path("hold_events").asText();
        return written.length() > MOST_OF_HOLDS ? "" : plain(written);
    }

    private String required(String name) {
        String value = get(name);
        if (value == null) {
            throw FieldProblem.invalid("variables." + name, "must be present and have at most 255 characters");
        }
        return value;
    }

    /** Variables are perhaps written as in an address ({@code encode-values}). */
    private static String plain(String written) {
        Matcher coded = CODED.matcher(written);
        return coded.replaceAll(one -> {
            int character = Integer.parseInt(one.group(1), 16);
            return character < 0x80
                    ? Matcher.quoteReplacement(String.valueOf((char) character))
                    : Matcher.quoteReplacement(one.group());
        });
    }

    /** Of {@code start}, {@code answer}, {@code bridge}, {@code end}. */
    @Nullable
    Instant at(String what) {
        Instant exact = FreeSwitchTime.ofMicroseconds(get(what + "_uepoch"));
        return exact == null ? FreeSwitchTime.ofSeconds(get(what + "_epoch")) : exact;
    }

    Instant requiredAt(String what) {
        Instant at = at(what);
        if (at == null || at.isBefore(ReportFields.EARLIEST)) {
            throw FieldProblem.invalid("variables." + what + "_uepoch", "must be microseconds since 1970");
        }
        return at;
    }

    /** The oldest first; at least one. */
    List<FreeSwitchProfile> profiles() {
        return profiles;
    }

    FreeSwitchProfile first() {
        return profiles.get(0);
    }

    FreeSwitchProfile last() {
        return profiles.get(profiles.size() - 1);
    }

    /** The leg with which it was connected last. */
    @Nullable
    String partner() {
        return firstOf("bridge_uuid", "last_bridge_to", "signal_bond");
    }

    /** The leg for which it was dialled; nothing for one that somebody dialled himself. */
    @Nullable
    String parent() {
        return Stream.concat(
                        profiles.stream()
                                .flatMap(profile -> profile.above().stream())
                                .map(above -> above.path("uuid").asText())
                                .filter(uuid -> !uuid.isBlank() && uuid.length() <= 255),
                        Stream.of("originating_leg_uuid", "cc_member_session_uuid")
                                .map(this::get))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The first of the variables that says something. */
    @Nullable
    String firstOf(String... names) {
        return Stream.of(names)
                .map(this::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
