package org.hotline.ticket.forwarding.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.hotline.ticket.forwarding.Forward;
import org.hotline.ticket.message.Copies;
import org.jspecify.annotations.Nullable;

/**
 * What to mail to others than the customer.
 *
 * @param to mail addresses; each gets one mail, and sees the others
 * @param text what to say of it
 * @param messages what to forward, of what the customer said or was told; else what the customer said last
 * @param includeAttachments whether the files of these go along; else they do not
 */
record ForwardRequest(
        @NotNull @Size(min = 1, max = 10) List<@NotNull @Size(max = 500) String> to,
        @NotBlank @Size(max = 100_000) String text,
        @Nullable @Size(max = 20) List<@NotNull UUID> messages,
        @Nullable Boolean includeAttachments) {

    Forward toForward() {
        return new Forward(
                Copies.addresses("to", to),
                text,
                messages == null ? List.of() : messages,
                Boolean.TRUE.equals(includeAttachments));
    }
}
