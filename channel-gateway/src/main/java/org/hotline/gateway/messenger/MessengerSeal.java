package org.hotline.gateway.messenger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.security.SealedTexts;
import org.jspecify.annotations.Nullable;

/** Seals what opens a messenger, for that one alone. */
@ApplicationScoped
class MessengerSeal {

    private final SealedTexts texts;

    MessengerSeal(SealedTexts texts) {
        this.texts = texts;
    }

    /** As they are kept. */
    record SealedTokens(
            String accessToken,
            String signingSecret,
            @Nullable String verifyToken) {}

    SealedTokens seal(MessengerSecrets secrets, UUID messenger) {
        String verifyToken = secrets.verifyToken();
        return new SealedTokens(
                texts.seal(secrets.accessToken(), messenger),
                texts.seal(secrets.signingSecret(), messenger),
                verifyToken == null ? null : texts.seal(verifyToken, messenger));
    }

    /** Nothing where they were sealed by another deployment. */
    Optional<OpenMessenger> open(Messenger messenger, SealedTokens sealed) {
        Optional<String> accessToken = texts.open(sealed.accessToken, messenger.id());
        Optional<String> signingSecret = texts.open(sealed.signingSecret, messenger.id());
        String verifyToken = Optional.ofNullable(sealed.verifyToken)
                .flatMap(token -> texts.open(token, messenger.id()))
                .orElse(null);
        return accessToken.isEmpty() || signingSecret.isEmpty()
                ? Optional.empty()
                : Optional.of(new OpenMessenger(
                        messenger, new MessengerSecrets(accessToken.get(), signingSecret.get(), verifyToken)));
    }
}
