package org.hotline.gateway.exchange.ari;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.hotline.gateway.exchange.ExchangeAddresses;
import org.hotline.gateway.exchange.HeldExchange;
import org.hotline.gateway.exchange.TelephoneExchange.ExchangeSettings;
import org.hotline.kit.outgoing.OutgoingCalls;

/** Opens connections to exchanges, at the origins that the deployment names and at no other. */
@ApplicationScoped
class AriClient {

    private final OutgoingCalls calls;
    private final ExchangePace pace;

    AriClient(ExchangeAddresses addresses, ExchangePace pace) {
        this.calls = new OutgoingCalls(addresses.origins());
        this.pace = pace;
    }

    AriConnection open(HeldExchange held) throws IOException {
        ExchangeSettings settings = held.settings();
        if (held.password() == null) {
            throw new IOException("the password cannot be read any more: it has to be given again");
        }
        byte[] credentials = (settings.userName() + ":" + held.password()).getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers =
                Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        return AriConnection.open(calls, settings.address(), settings.application(), headers, pace.beat());
    }
}
