package org.hotline.gateway.intake.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.hotline.gateway.mail.MailFile;
import org.jspecify.annotations.Nullable;

/** A file of a message. */
@SuppressWarnings("ArrayRecordComponent") // read, never compared
record FileRequest(
        @NotBlank @Size(max = 500) String name,
        @Nullable @Size(max = 200) String type,
        byte @NotNull [] contentBase64) {

    MailFile toFile(int number) {
        return MailFile.given(name, type, contentBase64, number);
    }
}
