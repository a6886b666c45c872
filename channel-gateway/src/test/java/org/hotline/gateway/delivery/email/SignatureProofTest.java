package org.hotline.gateway.delivery.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** What proves our signatures proves those of RFC 8463, appendix A, too. */
class SignatureProofTest {

    /** What stands before the 32 bytes of such a key (RFC 8410). */
    private static final String PREFIX = "302a300506032b6570032100";

    private static final String MAIL = """
            DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;
             d=football.example.com; i=@football.example.com;
             q=dns/txt; s=brisbane; t=1528637909; h=from : to :
             subject : date : message-id : from : subject : date;
             bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
             b=/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus
             Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==
            From: Joe SixPack <joe@football.example.com>
            To: Suzie Q <suzie@shopping.example.net>
            Subject: Is dinner ready?
            Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)
            Message-ID: <20030712040037.46341.5F8J@football.example.com>

            Hi.

            We lost the game.  Are you hungry yet?

            Joe.
            """;

    private static PublicKey key() throws GeneralSecurityException {
        byte[] raw = Base64.getDecoder().decode("11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=");
        byte[] encoded = HexFormat.of().parseHex(PREFIX + HexFormat.of().formatHex(raw));
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    private static boolean holds(String mail) throws GeneralSecurityException {
        return SignatureProof.of(mail.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII))
                .holds("brisbane", key());
    }

    @Test
    void theExampleHoldsAndNothingElse() throws GeneralSecurityException {
        assertThat(holds(MAIL)).isTrue();
        assertThat(holds(MAIL.replace("Joe.", "Jim."))).isFalse();
        assertThat(holds(MAIL.replace("dinner", "supper"))).isFalse();
        assertThat(holds(MAIL.replace("To: Suzie Q", "To: Ann"))).isFalse();
    }
}
