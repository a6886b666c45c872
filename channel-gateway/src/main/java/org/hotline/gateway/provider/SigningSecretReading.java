package org.hotline.gateway.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads which secrets there are, and none of them; single statements that need no snapshot of them all. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class SigningSecretReading {

    private final SigningSecretTable secrets;

    SigningSecretReading(SigningSecretTable secrets) {
        this.secrets = secrets;
    }

    /** By provider and account, behind one that need not be there any more. */
    public List<SigningSecret> list(@Nullable SigningSecret after, int limit) {
        return secrets.list(after, limit);
    }
}
