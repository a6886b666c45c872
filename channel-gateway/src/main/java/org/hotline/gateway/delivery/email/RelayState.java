package org.hotline.gateway.delivery.email;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.hotline.gateway.delivery.DeliveryOutcome;
import org.hotline.gateway.delivery.DeliveryReason;
import org.jspecify.annotations.Nullable;

/** How the mail server that takes our mail was when it was last spoken to. */
@ApplicationScoped
class RelayState {

    private static final Set<String> ITS_OWN = Set.of(
            DeliveryReason.SIGN_IN_REFUSED.name(),
            DeliveryReason.TLS_REFUSED.name(),
            DeliveryReason.UNREACHABLE.name());

    private volatile @Nullable String trouble;

    void works() {
        trouble = null;
    }

    /** What it says of a single mail is no trouble of its own. */
    void answered(DeliveryOutcome outcome, @Nullable String words) {
        trouble = outcome instanceof DeliveryOutcome.Deferred deferred && ITS_OWN.contains(deferred.reason())
                ? deferred.reason() + ": " + words
                : null;
    }

    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }
}
