package org.hotline.door.desk;

import static org.hotline.door.desk.TicketActing.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Does what the forms of a ticket's page ask for with its escalations. */
@ApplicationScoped
class EscalationActing {

    private final EscalationApi escalations;

    EscalationActing(@RestClient EscalationApi escalations) {
        this.escalations = escalations;
    }

    void act(UUID ticket, TicketAction action, MultivaluedMap<String, String> form) {
        switch (action) {
            case ESCALATE -> escalate(ticket, form);
            case ACCEPT -> step(form, "acceptance", Map.of());
            case DECLINE -> step(form, "decline", Map.of("reason", text(form, "declined")));
            case HANDBACK -> step(form, "handback", Map.of("findings", text(form, "findings")));
            case WITHDRAW -> step(form, "withdrawal", Map.of("reason", text(form, "withdrawn")));
            default -> throw new IllegalArgumentException("no step of an escalation: " + action);
        }
    }

    private void escalate(UUID ticket, MultivaluedMap<String, String> form) {
        Map<String, Object> escalation = new HashMap<>();
        escalation.put("ticketId", ticket);
        escalation.put("kind", "FUNCTIONAL");
        escalation.put("reason", text(form, "reason"));
        escalation.put("tried", text(form, "tried"));
        escalations.escalate(escalation);
    }

    private void step(MultivaluedMap<String, String> form, String step, Map<String, Object> body) {
        escalations.step(text(form, "escalation"), step, body);
    }
}
