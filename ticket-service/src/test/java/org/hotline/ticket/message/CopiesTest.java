package org.hotline.ticket.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.hotline.kit.problem.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CopiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bob@Shop.Example | bob@shop.example",
                "Bob <bob@shop.example> | bob@shop.example",
                "\"Muster, Bob\" <bob@shop.example> | bob@shop.example",
                "mailto:bob@shop.example | bob@shop.example",
                "bob@bücher.example | bob@xn--bcher-kva.example",
                "bob@ＢÜcher.example | bob@xn--bcher-kva.example"
            })
    void anAddressIsKeptAsServersKnowIt(String written, String kept) {
        assertThat(Copies.to(List.of(written), List.of()).cc()).containsExactly(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "bob",
                "@shop.example",
                "bob@localhost",
                "bob@127.0.0.1",
                "büro@shop.example",
                "bob@shop.example, ann@shop.example",
                "bob@shop.example;ann@shop.example",
                "friends: bob@shop.example, ann@shop.example;",
                "bob@shop.example\r\nBcc: spy@shop.example",
                "bob@shop.example\nX-Evil: 1",
                "bob\r\n@shop.example",
                "bob@shop.example>\r\nDATA",
                "bob@shop.example\0"
            })
    void whatIsNotOneAddressThatMailGoesToIsRefusedByItsField(String written) {
        assertThatThrownBy(() -> Copies.to(List.of(), List.of(written)))
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.status()).isEqualTo(400);
                    assertThat(refused.errors()).extracting("field").containsExactly("bcc");
                });
    }

    @Test
    void anAddressGetsOneCopyHoweverOftenItStandsThere() {
        Copies copies = Copies.to(
                List.of("bob@shop.example", "BOB@shop.example"), List.of("Bob <bob@SHOP.example>", "eve@shop.example"));

        assertThat(copies).isEqualTo(new Copies(List.of("bob@shop.example"), List.of("eve@shop.example")));
        assertThat(copies.without("bob@shop.example").cc()).isEmpty();
    }

    @Test
    void nobodySendsCopiesToMany() {
        List<String> most = IntStream.range(0, Copies.MOST)
                .mapToObj(i -> "bob" + i + "@shop.example")
                .toList();

        assertThat(Copies.to(most, List.of()).cc()).hasSize(Copies.MOST);
        assertThatThrownBy(() -> Copies.to(most, List.of("eve@shop.example"))).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> Copies.to(List.of(), Collections.nCopies(1000, "eve@shop.example")))
                .isInstanceOf(DomainException.class);
    }
}
