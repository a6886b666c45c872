package org.hotline.gateway.exchange.ari;

import org.hotline.gateway.exchange.HeldExchange;
import org.hotline.kit.time.RepeatedVisit;

/** An exchange that is this instance's: whether somebody listens, or when to try again. */
final class ExchangeVisit extends RepeatedVisit<HeldExchange> {

    ExchangeVisit(HeldExchange held) {
        super(held);
    }

    /** Takes over what was said of it since; who listens on other terms stops. */
    synchronized void update(HeldExchange now) {
        renew(now, now.exchange().version() != held().exchange().version());
    }
}
