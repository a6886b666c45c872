package org.hotline.ticket.eventlog.rest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.hotline.ticket.Calling;

/** How four help desks write their logs, read in the plainest way. */
enum LogShape {
    STATUSES("utf-8", "\r\n", ",", row -> OffsetDateTime.parse(row.get(1)).toInstant()) {
        @Override
        String meaning(List<String> row) {
            return Map.of("Resolved", "RESOLVED", "Closed", "CLOSED", "Wait - User", "PENDING")
                    .getOrDefault(row.get(3), "OPEN");
        }
    },
    ACTIVITIES("utf-8", "\n", ";", row -> local(row.get(1), "dd-MM-yyyy HH:mm:ss", "Europe/Amsterdam")) {
        @Override
        String meaning(List<String> row) {
            return Map.of("Closed", "CLOSED", "Reopen", "OPEN").getOrDefault(row.get(3), "");
        }
    },
    STATES("iso-8859-1", "\n", ",", row -> local(row.get(2), "d/M/yyyy HH:mm", "America/Sao_Paulo")) {
        @Override
        String meaning(List<String> row) {
            return Map.of("Active", "OPEN", "Awaiting User Info", "PENDING", "Resolved", "RESOLVED", "Closed", "CLOSED")
                    .getOrDefault(row.get(1), "");
        }
    },
    HELPDESK("utf-8", "\n\"Case", ",", row -> local(row.get(3), "yyyy/MM/dd HH:mm:ss.SSS", "Europe/Rome")) {
        @Override
        String meaning(List<String> row) {
            return Map.of("Wait", "ON_HOLD", "Resolve ticket", "RESOLVED", "Closed", "CLOSED")
                    .getOrDefault(row.get(1), "");
        }
    };

    private final Charset charset;
    private final String between;
    private final String separator;
    private final Function<List<String>, Instant> time;

    LogShape(String charset, String between, String separator, Function<List<String>, Instant> time) {
        this.charset = Charset.forName(charset);
        this.between = between;
        this.separator = separator;
        this.time = time;
    }

    /** The status that a row tells; empty when it tells none. */
    abstract String meaning(List<String> row);

    String file() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    /** Has its mapping known under a key. */
    void map(String key) {
        try {
            String mapping =
                    Files.readString(EventLogImportTest.LOGS.resolve(name().toLowerCase(Locale.ROOT) + ".json"));
            Calling.as("admin")
                    .body(mapping)
                    .put("/v1/imports/mappings/" + key)
                    .then()
                    .statusCode(200);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    PlainLog read(byte[] log) {
        List<String> rows = rows(log);
        PlainLog plain = new PlainLog();
        for (String row : rows.subList(1, rows.size())) {
            List<String> values = List.of(
                    row.replace("\"Zürich, Büro\"", "Zürich").replace("\"", "").split(separator, -1));
            plain.add(values.get(0), time.apply(values), meaning(values));
        }
        return plain;
    }

    /** The same rows in another order. */
    byte[] shuffled(byte[] log, long seed) {
        List<String> rows = rows(log);
        List<String> body = new ArrayList<>(rows.subList(1, rows.size()));
        Collections.shuffle(body, new Random(seed));
        body.add(0, rows.get(0));
        return String.join("\n", body).getBytes(charset);
    }

    private List<String> rows(byte[] log) {
        String text = new String(log, charset);
        List<String> rows = new ArrayList<>();
        for (String row : text.split(between, -1)) {
            rows.add((rows.isEmpty() || this != HELPDESK ? "" : "\"Case") + row.stripTrailing());
        }
        rows.removeIf(String::isEmpty);
        return rows;
    }

    private static Instant local(String written, String pattern, String zone) {
        return LocalDateTime.parse(written, DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
                .atZone(ZoneId.of(zone))
                .toInstant();
    }
}
