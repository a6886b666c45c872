package org.hotline.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.hotline.kit.security.DeploymentSecret;
import org.jspecify.annotations.Nullable;

/** First answers in the form in which they are kept: sealed, because an answer can hold a key that is shown only once. */
@ApplicationScoped
class KeptAnswers {

    private static final String SEALED = "sealed:";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final ObjectMapper json;
    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    KeptAnswers(ObjectMapper json, DeploymentSecret secret) throws GeneralSecurityException {
        this.json = json;
        byte[] material = secret.forPurpose("kept answers|");
        this.key = new SecretKeySpec(MessageDigest.getInstance("SHA-256").digest(material), "AES");
    }

    /** What is kept of an answer. */
    String keep(Object answer) throws JsonProcessingException {
        byte[] plain = json.writeValueAsBytes(answer);
        try {
            byte[] nonce = new byte[NONCE];
            random.nextBytes(nonce);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(plain);
            byte[] both = ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return SEALED + Base64.getEncoder().encodeToString(both);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The answer of which this was kept, be it from before answers were sealed. */
    JsonNode read(String kept) throws JsonProcessingException {
        if (!kept.startsWith(SEALED)) {
            return json.readTree(kept);
        }
        try {
            byte[] both = Base64.getDecoder().decode(kept.substring(SEALED.length()));
            byte[] nonce = Arrays.copyOf(both, NONCE);
            byte[] plain = cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(both, NONCE, both.length - NONCE);
            return json.readTree(new String(plain, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An answer as what it was when it was first given. */
    <V> V read(Object answer, Class<V> type) {
        return json.convertValue(answer, type);
    }

    /** What tells this request from others. */
    String fingerprint(Object request) throws JsonProcessingException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(request)));
    }

    /** A value as it counts in a fingerprint. */
    byte[] bytes(@Nullable Object value) throws JsonProcessingException {
        return json.writeValueAsBytes(value);
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
