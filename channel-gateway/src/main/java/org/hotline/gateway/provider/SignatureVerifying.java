package org.hotline.gateway.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Predicate;
import org.hotline.gateway.access.AccountName;
import org.hotline.gateway.channel.Channel;
import org.hotline.kit.security.SealedTexts;

/** Tells what a provider pushed from what anybody else did; one look at the database, which needs no transaction. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class SignatureVerifying {

    private final SigningSecretTable secrets;
    private final SealedTexts seal;

    SignatureVerifying(SigningSecretTable secrets, SealedTexts seal) {
        this.secrets = secrets;
        this.seal = seal;
    }

    /**
     * Refuses what was not signed with the secret of the account, and everything where there is none.
     *
     * @param signed whether a secret makes the signature that came along
     */
    public void require(Provider provider, String account, Predicate<String> signed) {
        boolean known = secrets.find(
                        provider, AccountName.of(Channel.VOICE, account).account())
                .flatMap(kept -> seal.open(kept.secret(), kept.known().owner()))
                .filter(signed)
                .isPresent();
        if (!known) {
            throw SigningProblem.notSigned(provider);
        }
    }
}
