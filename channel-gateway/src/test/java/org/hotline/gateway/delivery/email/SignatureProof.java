package org.hotline.gateway.delivery.email;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Proves a signature as RFC 6376 says, relaxed both ways, without the library that made it. */
final class SignatureProof {

    private static final Pattern EMPTY_LINES = Pattern.compile("(?:\\r\\n)+$");

    private final List<String> fields;
    private final String body;

    private SignatureProof(List<String> fields, String body) {
        this.fields = fields;
        this.body = body;
    }

    static SignatureProof of(byte[] mail) {
        String text = new String(mail, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        return new SignatureProof(List.of(text.substring(0, end).split("\r\n(?![ \t])")), text.substring(end + 4));
    }

    /** The tags of the signature by that selector. */
    Map<String, String> tags(String selector) {
        return Arrays.stream(relaxed(signature(selector))
                        .substring("dkim-signature:".length())
                        .split(";"))
                .map(tag -> tag.split("=", 2))
                .filter(tag -> tag.length == 2)
                .collect(Collectors.toMap(tag -> tag[0].strip(), tag -> tag[1].replace(" ", "")));
    }

    boolean holds(String selector, PublicKey key) throws GeneralSecurityException {
        Map<String, String> tags = tags(selector);
        return tags.get("bh").equals(bodyHash()) && isSigned(selector, tags, key);
    }

    private boolean isSigned(String selector, Map<String, String> tags, PublicKey key) throws GeneralSecurityException {
        StringBuilder signed = new StringBuilder();
        Map<String, Integer> seen = new HashMap<>();
        for (String name : tags.get("h").split(":")) {
            List<String> named = fields.stream()
                    .filter(field -> relaxed(field).startsWith(name.toLowerCase(Locale.ROOT) + ':'))
                    .toList();
            int from = named.size() - seen.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum);
            if (from >= 0) {
                signed.append(relaxed(named.get(from))).append("\r\n");
            }
        }
        signed.append(relaxed(signature(selector)).replaceFirst("([; ]b=)[^;]*", "$1"));
        byte[] said = signed.toString().getBytes(StandardCharsets.ISO_8859_1);
        boolean edwards = tags.get("a").equals("ed25519-sha256");
        Signature proof = Signature.getInstance(edwards ? "Ed25519" : "SHA256withRSA");
        proof.initVerify(key);
        proof.update(edwards ? MessageDigest.getInstance("SHA-256").digest(said) : said);
        return proof.verify(Base64.getDecoder().decode(tags.get("b")));
    }

    private String signature(String selector) {
        return fields.stream()
                .filter(field -> relaxed(field).startsWith("dkim-signature:"))
                .filter(field -> relaxed(field).matches(".*[; ]s=" + Pattern.quote(selector) + "(?:;.*|$)"))
                .findFirst()
                .orElseThrow();
    }

    private String bodyHash() throws GeneralSecurityException {
        String relaxed = body.lines()
                .map(line -> line.replaceAll("[ \t]+", " ").replaceFirst(" $", ""))
                .collect(Collectors.joining("\r\n"));
        String filled = EMPTY_LINES.matcher(relaxed).replaceFirst("");
        String whole = filled.isEmpty() ? "" : filled + "\r\n";
        return Base64.getEncoder()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static String relaxed(String field) {
        int colon = field.indexOf(':');
        return field.substring(0, colon).strip().toLowerCase(Locale.ROOT)
                + ':'
                + field.substring(colon + 1)
                        .replace("\r\n", "")
                        .replaceAll("[ \t]+", " ")
                        .strip();
    }
}
