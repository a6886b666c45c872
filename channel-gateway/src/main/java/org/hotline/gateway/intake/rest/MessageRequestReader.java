package org.hotline.gateway.intake.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Reads a message without losing a byte of how it was written. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
class MessageRequestReader implements MessageBodyReader<MessageRequest> {

    private final ObjectMapper json;

    MessageRequestReader(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == MessageRequest.class;
    }

    @Override
    public @Nullable MessageRequest readFrom(
            Class<MessageRequest> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readAllBytes();
        try {
            MessageRequest request = json.readValue(bytes, MessageRequest.class);
            return request == null ? null : request.withBytes(bytes);
        } catch (MismatchedInputException mismatch) {
            throw mismatch;
        } catch (JsonProcessingException malformed) {
            throw new WebApplicationException(malformed, 400);
        }
    }
}
