package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs write more around an address than belongs there. */
class AddressListTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'ann@shop.example'",
                "<'ann@shop.example'>",
                "\"'ann@shop.example'\"",
                "‘ann@shop.example’",
                "“ann@shop.example”",
                "<<ann@shop.example>>",
                "<<<ann@shop.example>>>",
                "ann@shop.example>",
                "ann@shop.example.",
                "<ann@shop.example.>",
                "<'ann@shop.example.'>"
            })
    void whatStandsAroundAnAddressIsNoneOfIt(String written) {
        assertThat(AddressList.read(written)).containsExactly(new Mailbox(null, "ann@shop.example"));
        assertThat(AddressList.read(written + ", bob@shop.example"))
                .extracting(Mailbox::address)
                .containsExactly("ann@shop.example", "bob@shop.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Ann <ann@shop.example>\"",
                "\"'Ann' <ann@shop.example>\"",
                "\"Ann <ann@shop.example\"",
                "\"Ann\" <\"ann\" <ann@shop.example>>"
            })
    void anAddressIsFoundInOneTextWithItsName(String written) {
        assertThat(AddressList.read(written)).extracting(Mailbox::address).containsExactly("ann@shop.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"o'brien@shop.example", "'n.ann@shop.example", "ann'@shop.example"})
    void anApostropheWithinStays(String address) {
        assertThat(AddressList.read(address)).containsExactly(new Mailbox(null, address));
        assertThat(AddressList.read("Ann <<" + address + ">>")).containsExactly(new Mailbox("Ann", address));
    }
}
