package org.hotline.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotline.kit.test.Tokens;
import org.junit.jupiter.api.Test;

class CallerTest {

    @Test
    void whomTelephoneSystemsCallByNameIsWhoseTokenHasTheName() {
        assertThat(Caller.operatorCalled("Ann Park")).isEqualTo(Tokens.idOf("operator", "Ann Park"));
    }
}
