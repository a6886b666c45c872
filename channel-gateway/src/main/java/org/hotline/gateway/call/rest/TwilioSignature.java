package org.hotline.gateway.call.rest;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hotline.kit.security.Hmac;
import org.jspecify.annotations.Nullable;

/**
 * How Twilio signs: the address that it was told, as it was written, and behind it all fields of the form by their names; of a body that
 * is no form, the address has the hash.
 */
final class TwilioSignature {

    private static final String HASH = "bodySHA256";

    private final String address;
    private final @Nullable String behind;

    private TwilioSignature(String address, @Nullable String behind) {
        this.address = address;
        this.behind = behind;
    }

    static TwilioSignature ofForm(String address, byte[] body, ReportForm form) {
        return address.contains(HASH) ? ofBody(address, body) : new TwilioSignature(address, written(form.fields()));
    }

    static TwilioSignature ofBody(String address, byte[] body) {
        List<String> told = new QueryStringDecoder(address).parameters().getOrDefault(HASH, List.of());
        boolean same = told.size() == 1 && Hmac.isSame(hash(body), told.get(0).toLowerCase(Locale.ROOT));
        return new TwilioSignature(address, same ? "" : null);
    }

    /** Whether this is what the secret makes of it. */
    boolean is(@Nullable String signature, String secret) {
        return behind != null && addresses().anyMatch(told -> Hmac.isSame(made(secret, told + behind), signature));
    }

    private static String made(String secret, String signed) {
        byte[] signature = Hmac.of("HmacSHA1", secret, signed.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(signature);
    }

    /** A port is sometimes left out, and one that goes without saying is sometimes said. */
    private Stream<String> addresses() {
        int host = address.indexOf("://") + 3;
        int path = address.indexOf('/', host);
        int port = address.lastIndexOf(':', path);
        String name = address.substring(0, port < host ? path : port);
        String usual = address.startsWith("https") ? ":443" : ":80";
        String rest = address.substring(path);
        return Stream.of(address, name + rest, name + usual + rest);
    }

    private static String written(Map<String, List<String>> fields) {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(fields)
                .forEach((name, values) ->
                        new TreeSet<>(values).forEach(value -> all.append(name).append(value)));
        return all.toString();
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
