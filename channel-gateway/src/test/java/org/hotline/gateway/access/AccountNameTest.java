package org.hotline.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hotline.gateway.channel.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "web\u00a0form",
                "web-form\u200b",
                "\u202eweb-form",
                "\u0085web",
                "web\tform",
                "web\u2028form",
                "\ufeffweb"
            })
    void anAccountThatLooksLikeAnotherIsRefused(String account) {
        assertThatThrownBy(() -> AccountName.of(Channel.CHAT, account)).hasMessageContaining("nobody sees");
        assertThatThrownBy(() -> AccountName.given(account)).hasMessageContaining("nobody sees");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+33 1 00 00 00 00", "web-form", "Aide à la clientèle", "サポート", "support+fr@hotline.example"})
    void whatPeopleCallTheirAccountsIsTaken(String account) {
        assertThat(AccountName.of(Channel.CHAT, account).account()).isEqualTo(account);
    }

    @Test
    void aMailboxIsComparedInSmallLetters() {
        assertThat(AccountName.of(Channel.EMAIL, "Support@Hotline.Example").account())
                .isEqualTo("support@hotline.example");
    }
}
