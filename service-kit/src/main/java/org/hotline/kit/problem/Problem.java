package org.hotline.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.opentelemetry.api.trace.Span;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.hotline.look.ProblemReason;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param type where the kind of problem is explained
 * @param title the kind of problem in a few words
 * @param errors fields at fault, each with its rule
 * @param traceId finds the request in the traces and logs
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        List<FieldError> errors,
        @Nullable String traceId) {

    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPES = "https://hotline.example/problems/";
    private static final int RETRY_AFTER_SECONDS = 2;

    /**
     * A problem of a kind.
     *
     * @param slug name of the kind of problem in kebab case; its words make the title
     */
    public static Problem of(int status, String slug, @Nullable String detail, List<FieldError> errors) {
        String traceId = Span.current().getSpanContext().isValid()
                ? Span.current().getSpanContext().getTraceId()
                : null;
        return new Problem(TYPES + slug, new ProblemReason(slug, detail).title(), status, detail, errors, traceId);
    }

    public static Problem of(int status, String slug, @Nullable String detail) {
        return of(status, slug, detail, List.of());
    }

    /** One field at fault. */
    public static Problem ofField(int status, String slug, String field, String rule) {
        return of(status, slug, field + " " + rule, List.of(new FieldError(field, rule)));
    }

    /** The name of the kind of problem that a status stands for when nothing more is known. */
    public static String kindOf(int status) {
        return switch (status) {
            case 400 -> "malformed-request";
            case 401 -> "unauthenticated";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 408 -> "request-too-slow";
            case 409 -> "conflict";
            case 411 -> "length-required";
            case 413 -> "too-large";
            case 414 -> "address-too-long";
            case 415 -> "unsupported-media-type";
            case 429 -> "too-many-requests";
            case 431 -> "headers-too-large";
            case 500 -> "internal-error";
            case 503 -> "temporarily-unavailable";
            default -> kindOf(status < 500 ? 400 : 500);
        };
    }

    /** Why, for people. */
    ProblemReason reason() {
        return new ProblemReason(
                type.substring(TYPES.length()),
                detail,
                errors.stream().map(FieldError::field).toList());
    }

    /** After how many seconds it is worth trying again; 0 when that depends on something else. */
    public int retryAfterSeconds() {
        return status == 429 || status == 503 ? RETRY_AFTER_SECONDS : 0;
    }

    public Response toResponse() {
        Response.ResponseBuilder answer = Response.status(status)
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(this);
        if (retryAfterSeconds() > 0) {
            answer.header(HttpHeaders.RETRY_AFTER, retryAfterSeconds());
        }
        if (status == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.build();
    }
}
