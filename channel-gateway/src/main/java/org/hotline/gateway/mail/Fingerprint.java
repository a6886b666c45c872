package org.hotline.gateway.mail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.hotline.gateway.mail.RawHeaders.Field;

/**
 * What makes a mail the same mail: bytes that its sender wrote, and how much they prove. With a Message-ID, it is what
 * every relay leaves alone, so that the same mail relayed twice is recognised and another one that merely bears the same
 * Message-ID is not lost. Without one, it is all of it except the traces of relays.
 *
 * @param digest in hexadecimal; any bytes have one, readable as a mail or not
 * @param proof how much an equal digest says
 */
public record Fingerprint(String digest, Proof proof) {

    /** How much an equal digest says. */
    public enum Proof {
        /** It has a Message-ID: another with this digest is the same mail. */
        MESSAGE_ID,
        /** It has a date only: the same mail if it comes from the same hands soon after. */
        DATE,
        /** Nothing tells it from another mail with the same words. */
        NONE
    }

    private static final Set<String> SENDERS_OWN = Set.of(
            "", // a line that is no header
            "message-id",
            "from",
            "sender",
            "reply-to",
            "date",
            "subject",
            "in-reply-to",
            "references",
            "auto-submitted",
            "content-type",
            "content-disposition",
            "content-transfer-encoding");
    private static final Set<String> TRACES =
            Set.of("received", "return-path", "delivered-to", "x-original-to", "envelope-to");

    public static Fingerprint of(byte[] raw) {
        RawHeaders headers = RawHeaders.of(raw);
        Proof proof = proof(headers);
        Hash hash = new Hash();
        for (Field field : headers.fields()) {
            boolean counts =
                    proof == Proof.MESSAGE_ID ? SENDERS_OWN.contains(field.name()) : !TRACES.contains(field.name());
            if (counts) {
                hash.add(field.name());
                hash.add(field.value());
            }
        }
        hash.addBody(raw, headers.end());
        return new Fingerprint(hash.hex(), proof);
    }

    private static Proof proof(RawHeaders headers) {
        List<String> bracketed = headers.all("message-id").stream()
                .filter(written -> written.indexOf('<') >= 0)
                .toList();
        if (MessageIds.in(bracketed).stream().anyMatch(Fingerprint::tells)) {
            return Proof.MESSAGE_ID;
        }
        boolean dated = headers.all("date").stream()
                .anyMatch(date -> MailDate.read(date).isPresent());
        return dated ? Proof.DATE : Proof.NONE;
    }

    /** One that names nothing, such as {@code @}, was made for many mails. */
    private static boolean tells(String messageId) {
        return !messageId.startsWith("@") && !messageId.endsWith("@");
    }

    /** Each of what is hashed is told from the next by its length. */
    private static final class Hash {

        private final MessageDigest digest;

        Hash() {
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        void add(String text) {
            byte[] bytes = text.replaceAll("\\s+", " ").strip().getBytes(StandardCharsets.ISO_8859_1);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            digest.update(bytes);
        }

        /** Lines may end in either way, and the last ones may be empty. */
        void addBody(byte[] raw, int from) {
            digest.update((byte) -1);
            int end = raw.length;
            while (end > from && (raw[end - 1] == '\n' || raw[end - 1] == '\r')) {
                end--;
            }
            int start = from;
            for (int i = from; i + 1 < end; i++) {
                if (raw[i] == '\r' && raw[i + 1] == '\n') {
                    digest.update(raw, start, i - start);
                    start = i + 1;
                }
            }
            digest.update(raw, start, end - start);
        }

        String hex() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
