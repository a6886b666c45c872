package org.hotline.gateway.inbound.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import org.hotline.gateway.inbound.InboundContent;
import org.hotline.gateway.interaction.Original;
import org.hotline.kit.web.RequestForms;
import org.jspecify.annotations.Nullable;

/** Reads events as CloudEvents 1.0 are written over HTTP: structured, binary, and many at once. */
@ApplicationScoped
class EventForms {

    static final String STRUCTURED = "application/cloudevents+json";
    static final String BATCH = "application/cloudevents-batch+json";

    private final RequestForms forms;
    private final InboundForms contents;
    private final HttpHeaders headers;
    private final ObjectMapper json;

    EventForms(RequestForms forms, InboundForms contents, HttpHeaders headers, ObjectMapper json) {
        this.forms = forms;
        this.contents = contents;
        this.headers = headers;
        this.json = json;
    }

    /** An event as an object. */
    InboundContent structured(byte @Nullable [] event) throws IOException {
        byte[] text = present(event);
        return contents.told(forms.read(text, EventRequest.class), Original.of(STRUCTURED, text));
    }

    /** The data of an event whose attributes are headers of the current request. */
    InboundContent binary(byte @Nullable [] data) throws IOException {
        ObjectNode event = EventHeaders.read(headers);
        event.set("data", forms.object(present(data)));
        return contents.told(forms.read(event, EventRequest.class), Original.of(MediaType.APPLICATION_JSON, data));
    }

    /** The events of a list, as they were written. */
    List<byte[]> parts(byte @Nullable [] batch) throws IOException {
        return JsonParts.of(present(batch), json.getFactory());
    }

    /** What is missing is no JSON. */
    private static byte[] present(byte @Nullable [] body) {
        return body == null ? new byte[0] : body;
    }
}
