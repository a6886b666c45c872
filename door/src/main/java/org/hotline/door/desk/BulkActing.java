package org.hotline.door.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.entry.ToldProblem;
import org.hotline.door.page.FormValue;
import org.jspecify.annotations.Nullable;

/** Does the same with all tickets that are picked in a list. */
@ApplicationScoped
class BulkActing {

    private final TicketApi tickets;
    private final ZoneId zone;

    BulkActing(@RestClient TicketApi tickets, @ConfigProperty(name = "hotline.door.board.zone") ZoneId zone) {
        this.tickets = tickets;
        this.zone = zone;
    }

    /**
     * What became of each, in the order of the list.
     *
     * @param form each ticket in it is an id and, after a blank, its number
     */
    List<ListNotice.BulkResult> act(MultivaluedMap<String, String> form, String language) {
        Map<UUID, String> numbers = new LinkedHashMap<>();
        for (String picked : form.getOrDefault("ticket", List.of())) {
            String[] parts = picked.split(" ", 2);
            numbers.put(FormValue.id(parts[0]), parts[parts.length - 1]);
        }
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<String, Object> change = change(FormValue.of(BulkTask.class, form.getFirst("task")), form);
        change.put("ids", numbers.keySet());
        return tickets.change(FormValue.once(form.getFirst("once")), change).items().stream()
                .map(item -> new ListNotice.BulkResult(item.id, numbers.getOrDefault(item.id, ""), item.in(language)))
                .toList();
    }

    private Map<String, Object> change(BulkTask task, MultivaluedMap<String, String> form) {
        Map<String, Object> change = new HashMap<>();
        change.put("action", task == BulkTask.TAKE ? "ASSIGN" : task.name());
        switch (task) {
            case TAKE -> change.put("operator", tickets.me().id());
            case PRIORITY -> change.put("priority", form.getFirst("priority"));
            case TAG -> change.put("tags", List.of(String.valueOf(form.getFirst("tag"))));
            case SNOOZE ->
                change.put("until", SnoozeChoice.in(form, InstantSource.system().instant(), zone));
            case SPAM -> {}
        }
        return change;
    }

    /** What became of a ticket, as the API says it. */
    record ChangedItem(UUID id, @Nullable ToldProblem problem) {

        /** Why it was not done; nothing when it was. */
        @Nullable
        String in(String language) {
            return problem == null ? null : problem.reason().in(language);
        }
    }
}
