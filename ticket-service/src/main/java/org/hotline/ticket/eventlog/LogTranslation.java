package org.hotline.ticket.eventlog;

import static org.hotline.ticket.importing.PastEvent.PastEventKind.ASSIGNMENT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hotline.kit.id.Ids;
import org.hotline.kit.problem.DomainException;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.ticket.importing.PastEvent;
import org.hotline.ticket.importing.PastTicket;
import org.hotline.ticket.importing.PastTraits;
import org.jspecify.annotations.Nullable;

/** Makes of each row of an event log the ticket that it tells of, with the one thing that happened to it. */
public final class LogTranslation {

    private static final int LONGEST = 200;
    private static final PastTraits NONE = new PastTraits(null, null, null, null, null);

    private final LogMapping mapping;
    private final String source;
    private final LogTimes times;
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * A translation of the rows under a head.
     *
     * @throws DomainException when a column is not there that the mapping names
     */
    public LogTranslation(LogMapping mapping, String source, List<String> head, Instant now) {
        this.mapping = mapping;
        this.source = source;
        this.times = new LogTimes(mapping.form(), now);
        for (int i = 0; i < head.size(); i++) {
            places.putIfAbsent(head.get(i).strip(), i);
        }
        LogMapping.LogColumns columns = mapping.columns();
        List<@Nullable String> wanted = new ArrayList<>(columns.activity());
        wanted.add(columns.caseId());
        wanted.add(columns.time());
        wanted.add(columns.resource());
        wanted.add(columns.group());
        wanted.add(columns.event());
        wanted.add(columns.customer());
        for (String column : wanted) {
            if (column != null && !places.containsKey(column)) {
                throw FieldProblem.invalid("body", "must have a column " + column);
            }
        }
    }

    /** @throws DomainException naming the column at fault and its rule */
    public PastTicket ticket(List<String> row) {
        LogMapping.LogColumns columns = mapping.columns();
        String caseId = needed(row, columns.caseId());
        String activity =
                columns.activity().stream().map(column -> needed(row, column)).collect(Collectors.joining("/"));
        Instant at = times.read(columns.time(), needed(row, columns.time()));
        PastEvent event = event(row, activity, at);
        return new PastTicket(
                source,
                caseId,
                new PastTicket.PastCustomer(value(row, columns.customer()), null, null),
                mapping.channel(),
                mapping.account(),
                caseId,
                null,
                NONE,
                mapping.team(),
                false,
                at,
                List.of(event));
    }

    private PastEvent event(List<String> row, String activity, Instant at) {
        LogMapping.LogColumns columns = mapping.columns();
        LogMapping.LogActivity meaning = mapping.activities().getOrDefault(activity, mapping.otherActivities());
        if (meaning == null) {
            throw FieldProblem.invalid(
                    String.join("/", columns.activity()), "must be an activity that the mapping knows, not " + activity);
        }
        String resource = value(row, columns.resource());
        String group = value(row, columns.group());
        String id = value(row, columns.event());
        return new PastEvent(
                id == null ? Ids.of(List.of(activity, at, resource + "", group + "").toString()).toString() : id,
                meaning.kind(),
                at,
                resource,
                null,
                null,
                group == null ? null : team(group),
                meaning.kind() == ASSIGNMENT ? resource : null,
                meaning.status(),
                meaning.reason(),
                null,
                meaning.score());
    }

    private String team(String group) {
        String team = mapping.groups().getOrDefault(group, mapping.otherGroups());
        if (team == null) {
            throw FieldProblem.invalid(
                    String.valueOf(mapping.columns().group()), "must be a group that the mapping knows, not " + group);
        }
        return team;
    }

    private String needed(List<String> row, String column) {
        String value = value(row, column);
        if (value == null) {
            throw FieldProblem.invalid(column, "must not be empty");
        }
        return value;
    }

    /** What stands in the column, if anything is known. */
    private @Nullable String value(List<String> row, @Nullable String column) {
        Integer place = column == null ? null : places.get(column);
        if (place == null || place >= row.size()) {
            return null;
        }
        String value = row.get(place).strip();
        if (value.isEmpty() || mapping.form().missing().contains(value)) {
            return null;
        }
        if (value.length() > LONGEST || value.indexOf('\0') >= 0) {
            throw FieldProblem.invalid(
                    String.valueOf(column), "must have at most " + LONGEST + " characters, and no NUL");
        }
        return value;
    }
}
