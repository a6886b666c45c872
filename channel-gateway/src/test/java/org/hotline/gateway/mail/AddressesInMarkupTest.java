package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that know no markup put addresses in brackets into it, which are no tags. */
class AddressesInMarkupTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ann@shop.example>",
                "<https://shop.example/orders?id=7&x=2>",
                "<mailto:ann@shop.example>",
                "<http://[::1]/a>"
            })
    void whatStandsInBracketsIsRead(String address) {
        assertThat(Html.toText("<p>Write to " + address + " today</p>")).isEqualTo("Write to " + address + " today");
        assertThat(Html.clean("<p>Write to " + address + "</p>"))
                .contains("Write to &lt;")
                .contains("&gt;</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"mailto:ann@shop.example\">Ann</a>",
                "<a href=https://shop.example/@ann>Ann</a>",
                "<o:p>Ann</o:p>",
                "<b title='a@b'>Ann</b>"
            })
    void tagsStayTags(String tag) {
        assertThat(Html.toText(tag)).isEqualTo("Ann");
    }
}
