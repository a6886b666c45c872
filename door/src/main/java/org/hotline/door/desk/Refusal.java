package org.hotline.door.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline.door.entry.ToldProblem;
import org.jboss.resteasy.reactive.ClientWebApplicationException;

/** Why something was not done, in the language of the page, and what had been written. */
public record Refusal(TicketAction action, String reason, MultivaluedMap<String, String> written) {

    /** The fields that people write into. */
    private static final Set<String> WRITTEN = Set.of(
            "text",
            "to",
            "all",
            "cc",
            "bcc",
            "solution",
            "reason",
            "tried",
            "note",
            "declined",
            "findings",
            "withdrawn");

    static Refusal of(
            ClientWebApplicationException refused,
            TicketAction action,
            MultivaluedMap<String, String> form,
            String language) {
        return new Refusal(action, reason(refused, language), form);
    }

    static String reason(ClientWebApplicationException refused, String language) {
        return ToldProblem.by(refused.getResponse(), "other").reason().in(language);
    }

    /** What had been written into a field; nothing for another form. */
    public String writtenTo(TicketAction form, String field) {
        String text = form == action ? written.getFirst(field) : null;
        return text == null ? "" : text;
    }

    /** What had been written, for a form that is no longer there. */
    public String lost() {
        return written.entrySet().stream()
                .filter(field -> WRITTEN.contains(field.getKey()))
                .flatMap(field -> field.getValue().stream())
                .collect(Collectors.joining("\n"));
    }
}
