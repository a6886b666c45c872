package org.hotline.ticket.eventlog;

import static org.hotline.ticket.importing.PastEvent.PastEventKind.ASSIGNMENT;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.hotline.kit.id.Ids;
import org.hotline.kit.problem.DomainException;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.ticket.importing.PastEvent;
import org.hotline.ticket.importing.PastTicket;
import org.hotline.ticket.importing.PastTraits;

/** Makes of each row of an event log the ticket that it tells of, with the one thing that happened to it. */
public final class LogTranslation {

    private static final PastTraits NONE = new PastTraits(null, null, null, null, null);

    private final LogMapping mapping;
    private final String source;
    private final LogTimes times;
    private final LogHead head;

    /**
     * A translation of the rows under a head.
     *
     * @throws DomainException when a column is not there that the mapping names
     */
    public LogTranslation(LogMapping mapping, String source, List<String> head, Instant now) {
        this.mapping = mapping;
        this.source = source;
        this.times = new LogTimes(mapping.form(), now);
        this.head = new LogHead(mapping, head);
    }

    /**
     * The ticket that a row tells of.
     *
     * @throws DomainException naming the column at fault and its rule
     */
    public PastTicket ticket(List<String> row) {
        head.requireWhole(row);
        LogMapping.LogColumns columns = mapping.columns();
        String caseId = head.needed(row, columns.caseId());
        String activity = columns.activity().stream()
                .map(column -> head.needed(row, column))
                .collect(Collectors.joining("/"));
        String written = head.needed(row, columns.time());
        Instant at = times.read(columns.time(), written);
        PastEvent event = event(row, activity, at, written);
        return new PastTicket(
                source,
                caseId,
                new PastTicket.PastCustomer(head.value(row, columns.customer()), null, null),
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

    /** @param written the time as the row has it, by which it stays known when the mapping reads it another way */
    private PastEvent event(List<String> row, String activity, Instant at, String written) {
        LogMapping.LogColumns columns = mapping.columns();
        LogMapping.LogActivity meaning = mapping.activities().getOrDefault(activity, mapping.otherActivities());
        if (meaning == null) {
            throw FieldProblem.invalid(
                    String.join("/", columns.activity()),
                    "must be an activity that the mapping knows, not " + activity);
        }
        String resource = head.value(row, columns.resource());
        String group = head.value(row, columns.group());
        String id = head.value(row, columns.event());
        return new PastEvent(
                id == null
                        ? Ids.of(List.of(activity, written, resource + "", group + "")
                                        .toString())
                                .toString()
                        : id,
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
                meaning.score(),
                null);
    }

    private String team(String group) {
        String team = mapping.groups().getOrDefault(group, mapping.otherGroups());
        if (team == null) {
            throw FieldProblem.invalid(
                    String.valueOf(mapping.columns().group()), "must be a group that the mapping knows, not " + group);
        }
        return team;
    }
}
