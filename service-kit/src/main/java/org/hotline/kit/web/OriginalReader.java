package org.hotline.kit.web;

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

/** Reads a JSON request without losing a byte of how it was written. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
class OriginalReader implements MessageBodyReader<KeepsOriginal<?>> {

    private final ObjectMapper json;

    OriginalReader(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return KeepsOriginal.class.isAssignableFrom(type);
    }

    @Override
    public @Nullable KeepsOriginal<?> readFrom(
            Class<KeepsOriginal<?>> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readAllBytes();
        if (bytes.length == 0) {
            return null;
        }
        try {
            KeepsOriginal<?> request = json.readValue(bytes, type);
            return request == null ? null : (KeepsOriginal<?>) request.withOriginal(bytes);
        } catch (MismatchedInputException mismatch) {
            throw mismatch;
        } catch (JsonProcessingException malformed) {
            throw new WebApplicationException(malformed, 400);
        }
    }
}
