package org.hotline.kit.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/",
                "ftp://example.org/",
                "file:///etc/passwd",
                "gopher://example.org/",
                "javascript:alert(1)",
                "//example.org/",
                "example.org",
                "",
                " ",
                "https:///path",
                "https://user@example.org/",
                "https://user:secret@example.org/",
                "https://example.org@127.0.0.1/",
                "https://example.org/#part",
                "https://example.org:0/",
                "https://example.org:65536/",
                "https://0x7f.1/",
                "https://0x7f000001/",
                "https://2130706433/",
                "https://0177.0.0.1/",
                "https://127.1/",
                "https://exa mple.org/",
                "https://127.0.0.1%2f@example.org/",
                "https://[::1/",
            })
    void whatIsNoAddressOfAServerBySecuredHttpIsRefusedAsItStands(String given) {
        assertThatThrownBy(() -> {
                    GivenTarget target = GivenTarget.of(given, false);
                    target.resolve();
                })
                .isInstanceOf(RefusedTarget.class)
                .hasMessageStartingWith("must ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.170",
                "192.168.1.1",
                "198.19.255.255",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "[::]",
                "[::1]",
                "[::127.0.0.1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[::ffff:169.254.169.254]",
                "[::ffff:0:127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[64:ff9b::169.254.169.254]",
                "[64:ff9b:1::7f00:1]",
                "[100::1]",
                "[2001::1]",
                "[2001:db8::1]",
                "[2002:7f00:1::]",
                "[3fff::1]",
                "[fc00::1]",
                "[fd00:ec2::254]",
                "[fe80::1]",
                "[fec0::1]",
                "[ff02::1]",
                "localhost",
                "LOCALHOST",
            })
    void whatLeadsIntoOurNetworkIsRefusedUnderAnyName(String host) throws IOException {
        GivenTarget target = GivenTarget.of("https://" + host + "/", false);

        assertThatThrownBy(target::resolve).isInstanceOf(RefusedTarget.class);
        assertThat(GivenTarget.of("http://" + host + "/", true).resolve()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.167.1.1",
                "223.255.255.255",
                "[2606:4700:4700::1111]",
                "[2a00:1450:4007::1]",
            })
    void whatIsPublicIsCalledWhereItIs(String host) throws IOException {
        InetAddress found =
                GivenTarget.of("https://" + host + ":8443/a?b=c", false).resolve();

        assertThat(found).isEqualTo(InetAddress.getByName(host));
    }

    @Test
    void pathAndQueryAreAskedForAsTheyWereWritten() throws RefusedTarget {
        assertThat(GivenTarget.of("HTTPS://example.org/a%2Fb?c=%20d", false).pathAndQuery())
                .isEqualTo("/a%2Fb?c=%20d");
        assertThat(GivenTarget.of("https://example.org", false).pathAndQuery()).isEqualTo("/");
        assertThat(GivenTarget.of("https://example.org", false).port()).isEqualTo(443);
    }
}
