package org.hotline.gateway.request.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.hotline.gateway.interaction.Original;
import org.hotline.gateway.mail.MailFile;
import org.hotline.gateway.request.FormQuestion;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote, as it is kept: all but the token of the link.
 *
 * @param files what he called them; missing where none could be sent yet
 */
record StoredFormView(
        @Nullable String name,
        String address,
        String subject,
        String text,
        @Nullable String seen,
        @Nullable String language,
        @Nullable List<String> files) {

    static StoredFormView of(FormQuestion request) {
        return new StoredFormView(
                request.name(),
                request.address(),
                request.subject(),
                request.text(),
                request.seen(),
                request.language(),
                request.files().stream().map(MailFile::name).toList());
    }

    static StoredFormView read(Original original, ObjectMapper json) {
        try {
            return json.readValue(original.body(), StoredFormView.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Original original(ObjectMapper json) {
        try {
            return Original.of("application/json", json.writeValueAsBytes(this));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
