package org.hotline.door.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class IndicatorAmountTest {

    @Test
    void whatIsBehindAShareMayBeAnotherNumberThanALengthOfTime() {
        assertThat(Indicator.ONE_TOUCH_RESOLUTION.amount()).isEqualTo(AmountUnit.REPLIES);
        assertThat(Indicator.TRANSFER_RATE.amount()).isEqualTo(AmountUnit.TIMES);
        assertThat(Indicator.CUSTOMER_SATISFACTION.amount()).isEqualTo(AmountUnit.STARS);
    }

    @Test
    void ofNothingThereIsANumberButNoShare() {
        assertThat(Indicator.TICKETS_CLOSED.figure(null)).isEqualTo(BigDecimal.ZERO);
        assertThat(Indicator.RESPONSE_RATE.figure(null)).isNull();
    }

    @Test
    void everythingElseTakesTime() {
        assertThat(Arrays.stream(Indicator.values()).filter(indicator -> indicator.amount() != AmountUnit.SECONDS))
                .hasSize(3);
    }
}
