package org.hotline.door.desk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.hotline.look.ProblemReason;
import org.jspecify.annotations.Nullable;

/** What a service says when it refuses (RFC 9457). */
@JsonIgnoreProperties(ignoreUnknown = true)
record ToldProblem(
        String type, @Nullable String detail, @Nullable List<BrokenField> errors) {

    /** Why somebody was refused; the status when it was no service of ours that refused. */
    static ProblemReason by(Response refusal) {
        try {
            return refusal.readEntity(ToldProblem.class).reason();
        } catch (RuntimeException noProblem) {
            return new ProblemReason("other", "HTTP " + refusal.getStatus());
        }
    }

    private ProblemReason reason() {
        List<String> fields = errors == null
                ? List.of()
                : errors.stream().map(BrokenField::field).toList();
        return new ProblemReason(type.substring(type.lastIndexOf('/') + 1), detail, fields);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record BrokenField(String field) {}
}
