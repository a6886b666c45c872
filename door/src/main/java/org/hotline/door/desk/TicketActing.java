package org.hotline.door.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.page.FormValue;
import org.jspecify.annotations.Nullable;

/** Turns the forms of a ticket's page into calls of the services. */
@ApplicationScoped
class TicketActing {

    private final TicketApi tickets;
    private final EscalationActing escalations;
    private final KnowledgeApi knowledge;
    private final SendTime times;
    private final ZoneId zone;

    TicketActing(
            @RestClient TicketApi tickets,
            EscalationActing escalations,
            @RestClient KnowledgeApi knowledge,
            SendTime times,
            @ConfigProperty(name = "hotline.door.board.zone") ZoneId zone) {
        this.tickets = tickets;
        this.escalations = escalations;
        this.knowledge = knowledge;
        this.times = times;
        this.zone = zone;
    }

    void act(UUID id, TicketAction action, MultivaluedMap<String, String> form) {
        switch (action) {
            case REPLY -> reply(id, form);
            case NOTE -> call(id, "notes", form, Map.of("text", text(form, "text")));
            case FORWARD -> forward(id, form);
            case RESOLVE -> call(id, "resolution", form, Map.of("solution", text(form, "solution")));
            case ESCALATE, ACCEPT, DECLINE, HANDBACK, WITHDRAW -> escalations.act(id, action, form);
            case TAKE ->
                call(id, "assignment", form, Map.of("operator", tickets.me().id()));
            case UNASSIGN -> call(id, "unassign", form, Map.of());
            case SNOOZE -> snooze(id, form);
            case UNSNOOZE -> call(id, "unsnooze", form, Map.of());
            case CLOSE -> call(id, "closure", form, Map.of("reason", "SOLVED"));
            case REOPEN -> call(id, "reopening", form, Map.of());
            case PROCEDURE -> call(id, "checklists", form, knowledge.steps(text(form, "article")));
            case STEP -> check(id, form);
            case INSERT, UNDO -> throw new IllegalArgumentException("the page shows what came of it");
        }
    }

    private void reply(UUID id, MultivaluedMap<String, String> form) {
        Map<String, Object> reply = new HashMap<>();
        reply.put("text", text(form, "text"));
        reply.put("pendingAfter", form.containsKey("pending"));
        reply.put("cc", AddressLine.in(form, "cc", "all"));
        reply.put("bcc", AddressLine.in(form, "bcc"));
        reply.putAll(times.in(form));
        call(id, "replies", form, reply);
    }

    private void forward(UUID id, MultivaluedMap<String, String> form) {
        List<String> to = AddressLine.in(form, "to");
        boolean files = form.containsKey("files");
        call(id, "forwards", form, Map.of("to", to, "text", text(form, "text"), "includeAttachments", files));
    }

    private void call(UUID id, String action, MultivaluedMap<String, String> form, Map<String, Object> body) {
        tickets.act(id, action, null, FormValue.once(form.getFirst("once")), body);
    }

    /** Whether the ticket was solved, or went to another team, after its page was shown. */
    boolean isChanged(UUID id, MultivaluedMap<String, String> form) {
        String seen = form.getFirst("seen");
        return seen != null && !seen.equals(tickets.ticket(id).standing());
    }

    private void snooze(UUID id, MultivaluedMap<String, String> form) {
        Instant until = SnoozeChoice.in(form, InstantSource.system().instant(), zone);
        call(id, "snooze", form, Collections.singletonMap("until", until));
    }

    private void check(UUID id, MultivaluedMap<String, String> form) {
        Map<String, Object> step = new HashMap<>();
        step.put("outcome", text(form, "outcome"));
        step.put("note", text(form, "note").isBlank() ? null : text(form, "note"));
        tickets.check(id, text(form, "checklist"), text(form, "step"), step);
    }

    /** Browsers end lines as mails do; nobody else wants them so. */
    static String text(MultivaluedMap<String, String> form, String field) {
        @Nullable String text = form.getFirst(field);
        return text == null ? "" : text.replace("\r\n", "\n");
    }
}
