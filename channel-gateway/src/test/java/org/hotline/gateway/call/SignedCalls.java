package org.hotline.gateway.call;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hotline.gateway.provider.Provider;

/** Providers that sign what they push with a secret of the account. */
abstract class SignedCalls extends PushedCalls {

    static final String SECRET = "12345 & so on";

    /** An account about which the provider signs with the secret. */
    static String account(Provider provider) {
        String account = unique("signed");
        share(provider, account, SECRET);
        return account;
    }

    static void share(Provider provider, String account, String secret) {
        as("admin")
                .contentType("application/json")
                .body(Map.of("provider", provider, "account", account, "secret", secret))
                .put("/v1/signing-secrets")
                .then()
                .statusCode(204);
    }

    static byte[] hmac(String algorithm, String secret, String signed) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), algorithm));
            return mac.doFinal(signed.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
