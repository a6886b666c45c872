package org.hotline.kit.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreachableHostsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "root@localhost",
                "Root@LOCALHOST",
                "root@localhost.",
                "root@web1",
                "root@web1.localhost",
                "root@localhost.localdomain",
                "root@nobody.invalid",
                "root@127.0.0.1",
                "root@127.1",
                "root@0x7f.0x1",
                "root@[127.0.0.1]",
                "root@[IPv6:::1]",
                "root@１２７.0.0.1",
                "Root <root@ｌocalhost>",
                "root@2130706433",
                "ann@printer.local",
                "ann@nas.LAN.",
                "ann@web1.internal",
                "ann@mail.intranet",
                "ann@pc.private",
                "ann@dc1.corp",
                "ann@box.home",
                "ann@box.home.arpa",
                "ann@1.0.0.127.in-addr.arpa",
                "ann@hidden.onion",
                "ann@name.alt"
            })
    void aHostOfSomebodysOwnNetworkAndANameThatNobodyIsGivenAreNowhere(String address) {
        assertThat(MailAddress.leadsNowhere(address)).isTrue();
        assertThat(MailAddress.isReachable(MailAddress.bare(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.example",
                "nobody",
                "",
                "@web1",
                "a@3com.example",
                "a@xn--tda.example",
                "é@ü.example",
                "a@b.test",
                "a@local.example",
                "a@my-local.example",
                "a@home.example"
            })
    void anyOtherDomainMayBeSomewhere(String address) {
        assertThat(MailAddress.leadsNowhere(address)).isFalse();
    }
}
