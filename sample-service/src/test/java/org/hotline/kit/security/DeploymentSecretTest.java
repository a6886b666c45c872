package org.hotline.kit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DeploymentSecretTest {

    @Test
    void aSecretThatCouldBeGuessedIsRefused() {
        assertThatThrownBy(() -> new DeploymentSecret("31 characters are not enough..."))
                .hasMessageContaining("hotline.secret must have 32 characters at least");
    }

    @Test
    void keysForDifferentPurposesDiffer() {
        DeploymentSecret secret = new DeploymentSecret("32 characters are enough for it.");

        assertThat(secret.forPurpose("one|")).isNotEqualTo(secret.forPurpose("other|"));
    }
}
