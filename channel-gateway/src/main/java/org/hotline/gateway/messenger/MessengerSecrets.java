package org.hotline.gateway.messenger;

import java.util.HexFormat;
import java.util.Locale;
import org.hotline.kit.security.Hmac;
import org.jspecify.annotations.Nullable;

/**
 * What opens a messenger, and by which its provider is known; compared in a time that tells nothing.
 *
 * @param accessToken with which we speak to the provider
 * @param signingSecret with which he signs what he pushes, or which he says with it
 * @param verifyToken which he says when he asks whether the address is ours; none where he does not ask
 */
public record MessengerSecrets(
        String accessToken, String signingSecret, @Nullable String verifyToken) {

    public boolean isSigningSecret(@Nullable String said) {
        return Hmac.isSame(signingSecret, said);
    }

    public boolean isVerifyToken(@Nullable String said) {
        return verifyToken != null && Hmac.isSame(verifyToken, said);
    }

    /** Whether that is the HMAC-SHA256 of the bytes with the signing secret, in hexadecimal digits. */
    public boolean signed(byte[] bytes, @Nullable String signature) {
        String expected = HexFormat.of().formatHex(Hmac.of("HmacSHA256", signingSecret, bytes));
        return Hmac.isSame(expected, signature == null ? null : signature.toLowerCase(Locale.ROOT));
    }

    /** Nobody reads them in a log. */
    @Override
    public String toString() {
        return "MessengerSecrets";
    }
}
