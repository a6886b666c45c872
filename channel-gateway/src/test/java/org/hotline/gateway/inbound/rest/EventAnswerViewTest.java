package org.hotline.gateway.inbound.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotline.kit.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventAnswerViewTest {

    @ParameterizedTest
    @CsvSource({
        "400,invalid-request,false",
        "409,interaction-erased,false",
        "409,changed-meanwhile,true",
        "500,internal-error,true",
        "503,intake-overloaded,true"
    })
    void whatMayBeTakenAMomentLaterIsToldFromWhatIsRefused(int status, String reason, boolean passing) {
        assertThat(EventAnswerView.of(1, Problem.of(status, reason, null)).passes())
                .isEqualTo(passing);
    }
}
