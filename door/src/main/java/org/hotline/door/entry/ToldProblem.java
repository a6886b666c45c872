package org.hotline.door.entry;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.hotline.look.ProblemReason;
import org.jspecify.annotations.Nullable;

/** What a service says when it refuses (RFC 9457). */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ToldProblem(
        String type,
        @Nullable String detail,
        @Nullable List<BrokenField> errors,
        @Nullable String traceId) {

    /**
     * What was told.
     *
     * @param otherwise the kind of problem when it was no service of ours that refused
     */
    public static ToldProblem by(Response refusal, String otherwise) {
        try {
            ToldProblem told = refusal.readEntity(ToldProblem.class);
            Objects.requireNonNull(told.type());
            return told;
        } catch (RuntimeException noProblem) {
            return new ToldProblem(otherwise, null, null, null);
        }
    }

    /** Why, for people. */
    public ProblemReason reason() {
        List<String> fields = errors == null
                ? List.of()
                : errors.stream().map(BrokenField::field).toList();
        return new ProblemReason(type.substring(type.lastIndexOf('/') + 1), detail, fields);
    }

    /** A field at fault. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record BrokenField(String field) {}
}
