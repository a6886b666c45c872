package org.hotline.gateway.provider;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hotline.kit.security.Hmac;
import org.jspecify.annotations.Nullable;

/**
 * What Twilio signs: the address that it was told, as it was written, and behind it what else counts, such as all fields of a form by
 * their names.
 *
 * @param address of http or https, with a path
 */
public record SignedForm(String address, String behind) {

    public static SignedForm of(String address, Map<String, List<String>> fields) {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(fields)
                .forEach((name, values) ->
                        new TreeSet<>(values).forEach(value -> all.append(name).append(value)));
        return new SignedForm(address, all.toString());
    }

    /** Whether this is what the secret makes of it. */
    public boolean isSigned(@Nullable String signature, String secret) {
        return addresses().anyMatch(told -> Hmac.isSame(made(secret, told + behind), signature));
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
}
