package org.hotline.gateway.webhook.schedule;

import io.vertx.core.http.StreamResetException;
import java.net.UnknownHostException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.hotline.kit.outgoing.RefusedTarget;
import org.jspecify.annotations.Nullable;

/** Why nobody answered, in a word: what a connection says may hold the address, and with it a secret. */
final class WebhookTrouble {

    private WebhookTrouble() {}

    static String reason(@Nullable Throwable trouble) {
        if (trouble instanceof CompletionException && trouble.getCause() != null) {
            return reason(trouble.getCause());
        } else if (trouble instanceof RefusedTarget) {
            return "ADDRESS_REFUSED";
        } else if (trouble instanceof UnknownHostException) {
            return "UNKNOWN_HOST";
        } else if (trouble instanceof SSLException) {
            return "TLS_FAILED";
        } else if (trouble instanceof StreamResetException || trouble instanceof TimeoutException) {
            return "TIMEOUT";
        }
        return "UNREACHABLE";
    }
}
