package org.hotline.gateway.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hotline.kit.security.SealedTexts;
import org.jspecify.annotations.Nullable;

/** Seals what opens a mailbox, for that mailbox alone. */
@ApplicationScoped
class SecretSeal {

    private final SealedTexts texts;

    SecretSeal(SealedTexts texts) {
        this.texts = texts;
    }

    SealedSecrets seal(MailboxSecrets secrets, UUID mailbox) {
        return new SealedSecrets(seal(secrets.secret(), mailbox), seal(secrets.refreshToken(), mailbox));
    }

    private @Nullable String seal(@Nullable String secret, UUID mailbox) {
        return secret == null ? null : texts.seal(secret, mailbox);
    }

    /** None where they were sealed by another deployment. */
    MailboxSecrets open(SealedSecrets sealed, UUID mailbox) {
        return new MailboxSecrets(open(sealed.secret, mailbox), open(sealed.refreshToken, mailbox));
    }

    private @Nullable String open(@Nullable String sealed, UUID mailbox) {
        return sealed == null ? null : texts.open(sealed, mailbox).orElse(null);
    }

    /** As they are kept. */
    record SealedSecrets(@Nullable String secret, @Nullable String refreshToken) {}
}
