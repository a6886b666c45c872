package org.hotline.gateway.call.rest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.MediaType;
import org.hotline.gateway.interaction.Submission.Original;
import org.hotline.kit.web.KeepsOriginal;
import org.jspecify.annotations.Nullable;

/** A report that was written as JSON. */
@SuppressWarnings("ArrayRecordComponent") // kept, never compared
record ZammadJsonRequest(JsonNode report, byte @Nullable [] bytes) implements KeepsOriginal<ZammadJsonRequest> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ZammadJsonRequest of(JsonNode report) {
        return new ZammadJsonRequest(report, null);
    }

    @Override
    public ZammadJsonRequest withOriginal(byte[] original) {
        return new ZammadJsonRequest(report, original);
    }

    Original original() {
        return new Original(MediaType.APPLICATION_JSON, bytes == null ? new byte[0] : bytes);
    }

    @Nullable
    String field(String name) {
        return text(report.get(name));
    }

    /** Who answered may be one name or several. */
    private static @Nullable String text(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        return value.isArray() ? text(value.get(0)) : value.asText();
    }
}
