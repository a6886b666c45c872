package org.hotline.door.desk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jspecify.annotations.Nullable;

/** Why something was not done, in the words of the service, and what had been written. */
public record Refusal(TicketAction action, String reason, MultivaluedMap<String, String> written) {

    /** The fields that people write into. */
    private static final Set<String> WRITTEN = Set.of("text", "solution", "reason", "tried", "note");

    static Refusal of(ClientWebApplicationException refused, TicketAction action, MultivaluedMap<String, String> form) {
        return new Refusal(action, reason(refused), form);
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

    private static String reason(ClientWebApplicationException refused) {
        try {
            ToldProblem problem = refused.getResponse().readEntity(ToldProblem.class);
            return problem.words();
        } catch (RuntimeException noProblem) {
            return "HTTP " + refused.getResponse().getStatus();
        }
    }

    /** What a service says when it refuses (RFC 9457). */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ToldProblem(
            @Nullable String title,
            @Nullable String detail,
            @Nullable List<BrokenField> errors) {

        String words() {
            if (errors != null && !errors.isEmpty()) {
                return errors.get(0).field() + ": " + errors.get(0).detail();
            }
            return detail != null ? detail : String.valueOf(title);
        }

        record BrokenField(String field, String detail) {}
    }
}
