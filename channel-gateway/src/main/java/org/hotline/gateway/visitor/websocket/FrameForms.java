package org.hotline.gateway.visitor.websocket;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Set;
import org.hotline.gateway.interaction.Original;
import org.jspecify.annotations.Nullable;

/** Reads the frames of visitors, and writes those that they are sent. */
@ApplicationScoped
class FrameForms {

    /** Reads what the other refuses. */
    private static final JsonFactory PLAIN_JSON = new JsonFactory();

    private final ObjectMapper json;
    private final Validator rules;

    FrameForms(ObjectMapper json, Validator rules) {
        this.json = json;
        this.rules = rules;
    }

    /** Refuses what is no frame, or breaks a rule of one. */
    VisitorFrame read(String text) throws JsonProcessingException {
        VisitorFrame frame = json.readValue(text, VisitorFrame.class);
        if (frame == null) {
            throw new ConstraintViolationException(rules.validateValue(VisitorFrame.class, "type", null));
        }
        Set<ConstraintViolation<VisitorFrame>> broken = rules.validate(frame);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        frame.requireWhole();
        return frame;
    }

    /** By which a frame that broke a rule is told apart from others, if it says that much. */
    @Nullable
    String idIn(String text) {
        try (JsonParser frame = PLAIN_JSON.createParser(text)) {
            frame.nextToken();
            for (String field = frame.nextFieldName(); field != null; field = frame.nextFieldName()) {
                String value = frame.nextTextValue();
                if (field.equals("id")) {
                    return value == null || value.length() > VisitorFrame.LONGEST_ID ? null : value;
                }
                frame.skipChildren();
            }
            return null;
        } catch (IOException noFrame) {
            return null;
        }
    }

    Original original(VisitorFrame frame) {
        try {
            return Original.of("application/json", json.writeValueAsBytes(frame.withoutToken()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String write(ChatFrame frame) {
        return json(frame);
    }

    String write(LineFrame frame) {
        return json(frame);
    }

    String write(MailFrame frame) {
        return json(frame);
    }

    String write(HoursFrame frame) {
        return json(frame);
    }

    private String json(Record frame) {
        try {
            return json.writeValueAsString(frame);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
