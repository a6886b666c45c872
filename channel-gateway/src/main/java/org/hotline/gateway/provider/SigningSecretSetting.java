package org.hotline.gateway.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hotline.gateway.access.AccountName;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.provider.SigningSecretTable.SealedSigningSecret;
import org.hotline.kit.security.SealedTexts;

/** Keeps what providers sign with. */
@ApplicationScoped
@Transactional
public class SigningSecretSetting {

    private final SigningSecretTable secrets;
    private final SealedTexts seal;
    private final Clock clock;

    SigningSecretSetting(SigningSecretTable secrets, SealedTexts seal, Clock clock) {
        this.secrets = secrets;
        this.seal = seal;
        this.clock = clock;
    }

    /** From now on that is what the provider signs with. */
    public void set(Provider provider, String account, String secret) {
        SigningSecret known = new SigningSecret(provider, name(account), clock.instant());
        secrets.put(new SealedSigningSecret(known, seal.seal(secret, known.owner())));
    }

    /** From now on nothing of the provider's is taken on the account. */
    public void remove(Provider provider, String account) {
        secrets.remove(provider, name(account));
    }

    private static String name(String account) {
        return AccountName.of(Channel.VOICE, account).account();
    }
}
