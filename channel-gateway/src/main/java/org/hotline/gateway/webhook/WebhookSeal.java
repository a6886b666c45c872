package org.hotline.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.security.SealedTexts;

/** Seals what a webhook's messages are signed with, and signs them. */
@ApplicationScoped
class WebhookSeal {

    private final SealedTexts texts;

    WebhookSeal(SealedTexts texts) {
        this.texts = texts;
    }

    String seal(String secret, UUID webhook) {
        return texts.seal(secret, webhook);
    }

    /** What a message bears that is sent now; nothing where another deployment sealed the secret. */
    Map<String, String> headers(ClaimedDelivery message, Instant now) {
        String name = message.id().toString();
        return open(message, now)
                .map(secrets -> secrets.stream()
                        .map(secret -> WebhookSecret.sign(secret, name, now, message.body()))
                        .collect(Collectors.joining(" ")))
                .map(signatures -> Map.of(
                        "webhook-id",
                        name,
                        "webhook-timestamp",
                        String.valueOf(now.getEpochSecond()),
                        "webhook-signature",
                        signatures))
                .orElse(Map.of());
    }

    private Optional<List<String>> open(ClaimedDelivery message, Instant now) {
        WebhookSecrets sealed = message.secrets();
        return texts.open(sealed.secret(), message.webhook()).map(secret -> {
            List<String> all = new ArrayList<>(List.of(secret));
            if (sealed.formerSecret() != null && sealed.formerUntil() != null && now.isBefore(sealed.formerUntil())) {
                texts.open(sealed.formerSecret(), message.webhook()).ifPresent(all::add);
            }
            return all;
        });
    }
}
