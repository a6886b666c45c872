package org.hotline.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hotline.gateway.channel.Channel;
import org.hotline.kit.address.TelephoneNumbers;
import org.hotline.kit.test.Cost;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Telephone numbers, handles and texts far longer than we take them, each written so that a pattern almost fits. */
@Tag("cost")
class CostOfAddressesTest {

    private static final int LONGEST = 200_000;

    private final ChannelAddresses addresses = new ChannelAddresses(new TelephoneNumbers("FR"));
    private final LanguageDetection languages = new LanguageDetection();

    static Stream<String> pieces() {
        return Stream.of(
                "1",
                "0",
                "+",
                "(1",
                "1 ",
                "00 ",
                ")-/.",
                "a@",
                "@",
                "private",
                "\u0661",
                "\ud83d\ude00",
                "a'",
                "\u0130");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    @Timeout(60)
    void noAddressAndNoTextCostsMoreThanTwoSecondsAndSixtyFourMebibytes(String piece) throws Exception {
        String written = '+' + piece.repeat(LONGEST / piece.length()) + 'x';

        Cost.assertBearable("an address of " + piece, () -> {
            for (Channel channel : Channel.values()) {
                assertThat(addresses.normalise(channel, written)).isNotNull();
                assertThat(addresses.normalise(channel, written.substring(1))).isNotNull();
                for (int length = 1; length < 60; length++) {
                    assertThat(addresses.normalise(channel, written.substring(0, length)))
                            .isNotNull();
                }
            }
        });
        Cost.assertBearable("a text of " + piece, () -> languages.detect(written));
    }
}
