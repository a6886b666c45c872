package org.hotline.gateway.inbound.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hotline.kit.id.Ids;
import org.hotline.kit.time.ReportedTime;
import org.jspecify.annotations.Nullable;

/**
 * An event as CloudEvents 1.0 have it; what else it says of itself is passed over.
 *
 * @param type whether its data are a message or a report about a call
 * @param data as they are handed in without an event, but for what it is called
 */
record EventRequest(
        @NotNull @Pattern(regexp = "1\\.0", message = "must be 1.0")
        String specversion,

        @NotBlank
        @Size(max = 500)
        @Pattern(regexp = "[^\\x00-\\x1f\\x7f-\\x9f]*", message = "must hold no control characters")
        String id,

        @NotBlank
        @Size(max = 500)
        @Pattern(regexp = "[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]*", message = "must be a URI reference")
        String source,

        @NotNull
        @Pattern(
                regexp = "org\\.hotline\\.inbound\\.(?:message|call)\\.v1",
                message = "must be org.hotline.inbound.message.v1 or org.hotline.inbound.call.v1")
        String type,

        @Nullable @ReportedTime Instant time,

        @Nullable
        @Size(max = 200)
        @Pattern(
                regexp = "\\s*application/(?:[a-z0-9.+-]+\\+)?json\\s*(?:;.*)?",
                flags = Pattern.Flag.CASE_INSENSITIVE, // no part of the expression: contracts know none
                message = "must be application/json, or another type of JSON")
        String datacontenttype,

        @NotNull @Schema(type = SchemaType.OBJECT, implementation = Object.class)
        EventDataRequest data) {

    static final String DATA =
            "{\"channel\": \"WEB\", \"account\": \"shop\", \"from\": {\"address\": \"ann@example.org\"}, \"text\": \"Where is my parcel?\"}";

    static final String EXAMPLE =
            "{\"specversion\": \"1.0\", \"id\": \"4711\", \"source\": \"https://shop.example\", \"type\": \"org.hotline.inbound.message.v1\", \"data\": "
                    + DATA + "}";

    boolean tellsCall() {
        return type.equals("org.hotline.inbound.call.v1");
    }

    /** The same for the same id of the same source. */
    String name() {
        return Ids.of("event " + id + " of " + source).toString();
    }
}
