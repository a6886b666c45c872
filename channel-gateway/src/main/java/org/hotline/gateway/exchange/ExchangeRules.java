package org.hotline.gateway.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.gateway.exchange.TelephoneExchange.ExchangeSettings;
import org.jspecify.annotations.Nullable;

/** Refuses exchanges that cannot be heard, or not without telling the password to others. */
@ApplicationScoped
class ExchangeRules {

    private final ExchangeAddresses addresses;

    ExchangeRules(ExchangeAddresses addresses) {
        this.addresses = addresses;
    }

    /** Answers the password. */
    String check(ExchangeSettings settings, @Nullable String password) {
        if (!addresses.include(settings.address())) {
            throw ExchangeProblem.invalid("address", "must lead to an origin of hotline.telephone-exchanges.origins");
        } else if (password == null) {
            throw ExchangeProblem.invalid("password", "must be given");
        }
        return password;
    }
}
