package org.hotline.gateway.inbound.rest;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import org.hotline.gateway.call.rest.CallRequest;
import org.hotline.gateway.inbound.InboundContent;
import org.hotline.gateway.intake.rest.MessageRequest;
import org.hotline.gateway.interaction.Original;
import org.hotline.kit.web.RequestBatch;
import org.hotline.kit.web.RequestForms;
import org.jspecify.annotations.Nullable;

/** Reads events as CloudEvents 1.0 are written over HTTP: structured, binary, and many at once. */
@ApplicationScoped
class EventForms {

    static final String STRUCTURED = "application/cloudevents+json";
    static final String BATCH = "application/cloudevents-batch+json";

    private final RequestForms forms;
    private final HttpHeaders headers;

    EventForms(RequestForms forms, HttpHeaders headers) {
        this.forms = forms;
        this.headers = headers;
    }

    /** An event as an object. */
    InboundContent structured(byte @Nullable [] event) throws IOException {
        byte[] text = present(event);
        EventRequest told = forms.read(text, EventRequest.class);
        Original original = Original.of(STRUCTURED, text);
        return told.tellsCall()
                ? call(forms.read(text, CallDataRequest.class, data -> data.of(told)), original)
                : message(forms.read(text, MessageDataRequest.class, data -> data.of(told)), original);
    }

    /** The data of an event whose attributes are headers of the current request. */
    InboundContent binary(byte @Nullable [] data) throws IOException {
        byte[] text = present(data);
        EventRequest told = forms.read(EventHeaders.read(headers), EventRequest.class);
        Original original = Original.of(MediaType.APPLICATION_JSON, text);
        try {
            return told.tellsCall()
                    ? call(forms.read(text, CallRequest.class, call -> new CallDataRequest(call).of(told)), original)
                    : message(
                            forms.read(text, MessageRequest.class, form -> new MessageDataRequest(form).of(told)),
                            original);
        } catch (JsonMappingException misread) {
            misread.prependPath(told, "data");
            throw misread;
        }
    }

    /** The events of a list, as they were written. */
    List<byte[]> parts(byte @Nullable [] batch) throws IOException {
        return JsonParts.of(present(batch), RequestBatch.MOST);
    }

    private static InboundContent call(CallDataRequest data, Original original) {
        return InboundContent.of(data.toReport(), original).at(EventEnvelope.DATA);
    }

    private static InboundContent message(MessageDataRequest data, Original original) {
        return InboundContent.of(data.toMessage(), original).at(EventEnvelope.DATA);
    }

    /** What is missing is no JSON. */
    private static byte[] present(byte @Nullable [] body) {
        return body == null ? new byte[0] : body;
    }
}
