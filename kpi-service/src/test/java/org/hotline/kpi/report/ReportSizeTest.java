package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.hotline.kit.problem.DomainException;
import org.junit.jupiter.api.Test;

class ReportSizeTest {

    @Test
    void anAnswerTakesRoomAsItGrows() {
        List<Long> taken = new ArrayList<>();
        ReportSize size = ReportSize.ofAnAnswer(taken::add);

        for (int i = 0; i < 1_499; i++) {
            size.grow();
        }

        assertThat(taken).containsExactly(500 * 1024L, 1_000 * 1024L);
    }

    @Test
    void whatIsLargerThanItMayBeIsRefused() {
        ReportSize board = ReportSize.ofABoard();
        for (int i = 0; i < 1_000; i++) {
            board.grow();
        }

        assertThatThrownBy(board::grow).isInstanceOf(DomainException.class).hasMessageContaining("groupBy");
    }
}
