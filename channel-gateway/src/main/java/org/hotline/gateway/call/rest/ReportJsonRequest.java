package org.hotline.gateway.call.rest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hotline.gateway.interaction.Original;
import org.hotline.kit.web.KeepsOriginal;
import org.jspecify.annotations.Nullable;

/** A report that was written as JSON. */
@SuppressWarnings("ArrayRecordComponent") // kept, never compared
record ReportJsonRequest(JsonNode report, byte @Nullable [] bytes) implements KeepsOriginal<ReportJsonRequest> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ReportJsonRequest of(JsonNode report) {
        return new ReportJsonRequest(report, null);
    }

    @Override
    public ReportJsonRequest withOriginal(byte[] original) {
        return new ReportJsonRequest(report, original);
    }

    Original original() {
        return Original.of(MediaType.APPLICATION_JSON, bytes);
    }

    /** All of the field, which is one value or a list. */
    List<String> values(String name) {
        JsonNode value = report.path(name);
        Stream<JsonNode> all = value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
        return all.filter(one -> !one.isMissingNode() && !one.isNull())
                .map(JsonNode::asText)
                .toList();
    }
}
