package org.hotline.ticket.macro;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hotline.ticket.ticket.SnoozedTicket;
import org.hotline.ticket.ticket.Ticket;
import org.jspecify.annotations.Nullable;

/**
 * What would be otherwise in a ticket.
 *
 * @param field as the ticket is shown
 * @param before its values, of which most fields have one at most
 */
public record MacroChange(String field, List<String> before, List<String> after) {

    /** How a ticket stands now, by the fields that macros change. */
    static Map<String, List<String>> standing(Ticket ticket) {
        return Map.of(
                "status", one(ticket.status()),
                "team", one(ticket.assignment().team()),
                "operator", one(ticket.assignment().operator()),
                "type", one(ticket.classification().type()),
                "category", one(ticket.classification().category()),
                "priority", one(ticket.classification().priority()),
                "tags", ticket.classification().tags(),
                "snoozedUntil", one(new SnoozedTicket(ticket).until()));
    }

    /** What is otherwise in a ticket than it was standing before, in the order of the names of the fields. */
    static List<MacroChange> since(Map<String, List<String>> before, Ticket ticket) {
        Map<String, List<String>> after = standing(ticket);
        return before.keySet().stream()
                .sorted()
                .map(field -> new MacroChange(
                        field, before.getOrDefault(field, List.of()), after.getOrDefault(field, List.of())))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static List<String> one(@Nullable Object value) {
        return Stream.ofNullable(value).map(Object::toString).toList();
    }
}
