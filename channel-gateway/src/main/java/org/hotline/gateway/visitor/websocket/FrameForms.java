package org.hotline.gateway.visitor.websocket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;
import org.hotline.gateway.interaction.Original;

/** Reads the frames of visitors, and writes those that they are sent. */
@ApplicationScoped
class FrameForms {

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

    Original original(VisitorFrame frame) {
        try {
            return Original.of("application/json", json.writeValueAsBytes(frame.withoutToken()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String write(ChatFrame frame) {
        try {
            return json.writeValueAsString(frame);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
