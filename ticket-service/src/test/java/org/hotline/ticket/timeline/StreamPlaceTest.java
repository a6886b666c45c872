package org.hotline.ticket.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class StreamPlaceTest {

    @Test
    void whoHasHeardSomethingOfATransactionDoesNotHearItAgain() {
        StreamPlace heard = new StreamPlace(7, new UUID(1, 1));

        assertThat(heard.orLater(new StreamPlace(7, new UUID(0, 0)))).isEqualTo(heard);
        assertThat(heard.orLater(new StreamPlace(6, new UUID(0, 0)))).isEqualTo(heard);
    }

    @Test
    void whatWasLookedAtIsNotLookedAtAgain() {
        StreamPlace present = new StreamPlace(8, new UUID(0, 0));

        assertThat(new StreamPlace(7, new UUID(1, 1)).orLater(present)).isEqualTo(present);
    }
}
