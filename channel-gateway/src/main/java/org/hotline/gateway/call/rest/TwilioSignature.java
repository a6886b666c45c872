package org.hotline.gateway.call.rest;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.hotline.gateway.provider.SignedForm;
import org.hotline.kit.security.Hmac;
import org.jspecify.annotations.Nullable;

/** How Twilio signs a form, or a body that is none: of that, the address has the hash. */
final class TwilioSignature {

    private static final String HASH = "bodySHA256";

    private final @Nullable SignedForm signed;

    private TwilioSignature(@Nullable SignedForm signed) {
        this.signed = signed;
    }

    static TwilioSignature ofForm(String address, byte[] body, ReportForm form) {
        return address.contains(HASH)
                ? ofBody(address, body)
                : new TwilioSignature(SignedForm.of(address, form.fields()));
    }

    static TwilioSignature ofBody(String address, byte[] body) {
        List<String> told = new QueryStringDecoder(address).parameters().getOrDefault(HASH, List.of());
        boolean same = told.size() == 1 && Hmac.isSame(hash(body), told.get(0).toLowerCase(Locale.ROOT));
        return new TwilioSignature(same ? new SignedForm(address, "") : null);
    }

    /** Whether this is what the secret makes of it. */
    boolean is(@Nullable String signature, String secret) {
        return signed != null && signed.isSigned(signature, secret);
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
