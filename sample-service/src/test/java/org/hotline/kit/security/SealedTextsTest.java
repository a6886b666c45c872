package org.hotline.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealedTextsTest {

    private final SealedTexts texts = new SealedTexts(new DeploymentSecret("32 characters are enough for it."));
    private final UUID owner = UUID.randomUUID();

    @Test
    void aTextIsOpenedForItsOwnerWithTheSecretItWasSealedWith() {
        String sealed = texts.seal("pässword", owner);

        assertThat(texts.open(sealed, owner)).contains("pässword");
        assertThat(sealed).doesNotContain("ssword").isNotEqualTo(texts.seal("pässword", owner));
    }

    @Test
    void nobodyElseOpensIt() {
        String sealed = texts.seal("password", owner);
        SealedTexts other = new SealedTexts(new DeploymentSecret("32 characters of another secret."));

        assertThat(texts.open(sealed, UUID.randomUUID())).isEmpty();
        assertThat(other.open(sealed, owner)).isEmpty();
    }
}
