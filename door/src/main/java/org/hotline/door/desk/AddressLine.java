package org.hotline.door.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Mail addresses as people write several of them into one field. */
final class AddressLine {

    private static final Pattern BETWEEN = Pattern.compile("[,;\\n]");

    private AddressLine() {}

    /** Those of some fields of a form, as they were written. */
    static List<String> in(MultivaluedMap<String, String> form, String... fields) {
        return Stream.of(fields)
                .flatMap(field -> BETWEEN.splitAsStream(TicketActing.text(form, field)))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .toList();
    }

    /** As they stand in a field. */
    static String of(List<String> addresses) {
        return String.join(", ", addresses);
    }
}
