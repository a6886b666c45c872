package org.hotline.gateway.inbound.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.hotline.gateway.call.rest.CallRequest;
import org.hotline.gateway.inbound.InboundContent;
import org.hotline.gateway.inbound.InboundWebhook;
import org.hotline.gateway.intake.rest.MessageRequest;
import org.hotline.gateway.interaction.Original;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.kit.web.RequestForms;

/** Reads what stands in an envelope as what it would be without, by the same rules; what it is called, the envelope says. */
@ApplicationScoped
class InboundForms {

    private static final String CALL_NAME = "eventId";
    private static final String MESSAGE_NAME = "externalId";
    private static final String DATA = "data.";

    private final RequestForms forms;

    InboundForms(RequestForms forms) {
        this.forms = forms;
    }

    /** Data of an event that is a message, so that what is wrong with it is told by its place. */
    record MessageDataRequest(@Valid @NotNull MessageRequest data) {}

    /** The same of a report about a call. */
    record CallDataRequest(@Valid @NotNull CallRequest data) {}

    /**
     * What was pushed to a webhook, on its channel and account.
     *
     * @param name its webhook-id
     */
    InboundContent pushed(byte[] body, String name, InboundWebhook webhook) throws IOException {
        ObjectNode form = forms.object(body);
        Original original = Original.of(MediaType.APPLICATION_JSON, body);
        said(form, "", "account", webhook.account());
        if (webhook.takesCalls()) {
            said(form, "", CALL_NAME, name);
            return InboundContent.of(forms.read(form, CallRequest.class).toReport(), original);
        }
        said(form, "", MESSAGE_NAME, name);
        said(form, "", "channel", webhook.channel().name());
        return InboundContent.of(forms.read(form, MessageRequest.class).toMessage(), original);
    }

    /** What an event tells, whose time is that of what happened unless its data say another. */
    InboundContent told(EventRequest event, Original original) throws IOException {
        ObjectNode data = event.data();
        ObjectNode envelope = data.objectNode().set("data", data);
        boolean call = event.tellsCall();
        String moment = call ? "at" : "occurredAt";
        if (event.time() != null && !data.hasNonNull(moment)) {
            data.put(moment, event.time().toString());
        }
        if (call) {
            said(data, DATA, CALL_NAME, event.name());
            return InboundContent.of(
                    forms.read(envelope, CallDataRequest.class).data().toReport(), original);
        }
        said(data, DATA, MESSAGE_NAME, event.name());
        return InboundContent.of(
                forms.read(envelope, MessageDataRequest.class).data().toMessage(), original);
    }

    /** The envelope says it; a form that says something else would be taken for another. */
    private static void said(ObjectNode form, String above, String field, String value) {
        JsonNode given = form.path(field);
        if (!given.isMissingNode() && !given.isNull() && !given.asText().equals(value)) {
            throw FieldProblem.invalid(above + field, "must be left out, or be " + value);
        }
        form.put(field, value);
    }
}
