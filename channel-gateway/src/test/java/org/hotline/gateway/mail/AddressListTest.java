package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "<'ann@shop.example.'>",
                "[ann@shop.example]",
                "<[ann@shop.example]>",
                "{ann@shop.example}",
                "„ann@shop.example“",
                "«ann@shop.example»",
                "« ann@shop.example »",
                "»ann@shop.example«",
                "‹ann@shop.example›",
                "「ann@shop.example」",
                "【ann@shop.example】",
                "(ann@shop.example)",
                "ａｎｎ＠ｓｈｏｐ．ｅｘａｍｐｌｅ",
                "＜ann＠shop.example＞",
                "*ann@shop.example*",
                "|ann@shop.example|",
                "ann@shop.example!",
                "<ann@shop.example/>",
                "ann\u00a0@shop.example",
                "<=?utf-8?Q?ann@shop.example?=>",
                "ann﹫shop.example",
                "mailto:ann@shop.example",
                "[mailto:ann@shop.example]",
                "<mailto:ann@shop.example?subject=hello>",
                "SMTP:ann@shop.example",
                "=?utf-8?Q?ann=40shop.example?=",
                "<=?utf-8?Q?ann=40shop.example?=>",
                "ann @ shop . example",
                "\"ann\"@shop.example"
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
                "\"Ann\" <\"ann\" <ann@shop.example>>",
                "\"Ann\" ann@shop.example",
                "Ann [ann@shop.example]",
                "ann@shop.example (Ann)",
                "Ann „ann@shop.example“",
                "Ann＜ann@shop.example＞",
                "Ann <ann@sh op.exa mple>",
                "Ann <a nn @shop.example>",
                "Dept. of @home ann@shop.example"
            })
    void anAddressIsFoundInOneTextWithItsName(String written) {
        assertThat(AddressList.read(written)).extracting(Mailbox::address).containsExactly("ann@shop.example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Ann Lee ann@shop.example|Ann Lee|ann@shop.example",
                "Ann Lee [mailto:ann@shop.example]|Ann Lee|ann@shop.example",
                "Ann Lee (ann@shop.example)|Ann Lee|ann@shop.example",
                "ann@shop.example <Ann Lee>|Ann Lee|ann@shop.example",
                "=?utf-8?Q?=C3=89va_=3Ceva=40shop.example=3E?=|Éva|eva@shop.example",
                "\"old@shop.example\" <ann@shop.example>|old@shop.example|ann@shop.example",
                "\"ann lee\"@shop.example|~~|\"ann lee\"@shop.example",
                "<\"ann lee\"@shop.example>|~~|\"ann lee\"@shop.example",
                "Ann <ann@[127.0.0.1]>|Ann|ann@[127.0.0.1]",
                "Lee, Ann <ann@shop.example>|Lee, Ann|ann@shop.example",
                "LEE, Ann, Dr (FR) <ann@shop.example>|LEE, Ann, Dr|ann@shop.example",
                "bob, ann@shop.example|~~|ann@shop.example",
                "\"Lee, Ann\" ann@shop.example|Lee, Ann|ann@shop.example",
                "<@relay.example,@b.example:ann@shop.example>|~~|ann@shop.example"
            })
    void aNameIsWhatElseIsWritten(String written, String name, String address) {
        assertThat(AddressList.read(written)).containsExactly(new Mailbox(name.isEmpty() ? null : name, address));
    }

    @Test
    void wideCommasAreBetweenAddressesAndNotInNames() {
        assertThat(AddressList.read("ａｎｎ＠ｓｈｏｐ．ｅｘａｍｐｌｅ，李，安 <lee@shop.example>；bob@shop.example"))
                .containsExactly(
                        new Mailbox(null, "ann@shop.example"),
                        new Mailbox("李，安", "lee@shop.example"),
                        new Mailbox(null, "bob@shop.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"o'brien@shop.example", "'n.ann@shop.example", "ann'@shop.example"})
    void anApostropheWithinStays(String address) {
        assertThat(AddressList.read(address)).containsExactly(new Mailbox(null, address));
        assertThat(AddressList.read("Ann <<" + address + ">>")).containsExactly(new Mailbox("Ann", address));
    }
}
