package org.hotline.gateway.visitor.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.FormParam;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hotline.gateway.interaction.Original;
import org.hotline.gateway.mail.MailFile;
import org.hotline.kit.problem.FieldProblem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A file that a visitor sends. */
@SuppressWarnings("NullAway.Init") // not without what is required
class ChatFileRequest {

    @FormParam("token")
    @NotBlank
    @Pattern(regexp = "[A-Za-z0-9_-]{22}")
    @Parameter(description = "the secret of the chat")
    String token;

    @FormParam("id")
    @NotBlank
    @Pattern(regexp = "[A-Za-z0-9_-]{1,64}")
    @Parameter(description = "what the visitor calls the message that it is: the same again is one")
    String id;

    @RestForm("file")
    @NotNull
    FileUpload file;

    String token() {
        return token;
    }

    String id() {
        return id;
    }

    MailFile toFile() {
        try {
            byte[] content = Files.readAllBytes(file.uploadedFile());
            if (content.length == 0) {
                throw FieldProblem.invalid("file", "must not be empty");
            }
            return MailFile.given(file.fileName(), file.contentType(), content, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is kept of the message besides the file. */
    Original original() {
        return Original.of("application/json", ("{\"type\":\"FILE\",\"id\":\"" + id + "\"}").getBytes(UTF_8));
    }
}
