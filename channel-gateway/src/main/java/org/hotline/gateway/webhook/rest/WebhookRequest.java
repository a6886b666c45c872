package org.hotline.gateway.webhook.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hotline.gateway.webhook.WebhookEditing.WebhookSettings;
import org.jspecify.annotations.Nullable;

/** Where a webhook is, and what it is told. */
record WebhookRequest(
        @NotBlank @Size(max = 2000) String url,
        @Nullable @Size(max = 500) String description,

        @NotNull @Size(min = 1, max = 50)
        List<
                        @NotNull @Size(max = 200)
                        @Pattern(
                                regexp = "[.a-z0-9-]*\\*?",
                                message = "must be a type, or the beginning of some before a *")
                        String>
                eventTypes,

        @Nullable Boolean active) {

    WebhookSettings toWebhook() {
        return new WebhookSettings(url.strip(), description, List.copyOf(eventTypes), active == null || active);
    }
}
