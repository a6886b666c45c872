package org.hotline.door.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hotline.door.board.BoardMistake.What;
import org.junit.jupiter.api.Test;

class BoardEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final StaffNames NAMES = new StaffNames(Map.of("billing", "Billing"), Map.of());

    private final BoardQuery query = new BoardQuery();

    @Test
    void whatCanBeShownIsNoMistake() {
        query.period = "custom";
        query.from = "2026-11-01";
        query.to = "2026-11-10";
        query.team = "billing";
        query.channel = "EMAIL";
        query.operator = "0190163d-8694-739b-aea5-966c26f8ad90";
        query.level = "FIRST";

        assertThat(entry()).isEqualTo(new BoardEntry("2026-11-01", "2026-11-10", List.of()));
    }

    @Test
    void daysThatCannotBeShownAreSaidAndStayAsTheyWereEntered() {
        query.period = "custom";
        query.from = "0001-01-01";
        query.to = "9999-12-31";

        assertThat(entry().mistakes())
                .containsExactly(
                        new BoardMistake(What.DAY, "0001-01-01"), new BoardMistake(What.DAY_TO_COME, "9999-12-31"));
        assertThat(entry().from()).isEqualTo("0001-01-01");
    }

    @Test
    void daysOfOnesOwnThatAreNotSaidAreMissing() {
        query.period = "custom";
        query.to = "2026-11-10";

        assertThat(entry().mistakes()).containsExactly(new BoardMistake(What.DAY, ""));
    }

    @Test
    void everythingThatNobodyKnowsIsSaidInOneWay() {
        query.period = "13";
        query.team = "nope";
        query.channel = "FAX";
        query.operator = "ann";
        query.level = "FOURTH";

        assertThat(entry().mistakes())
                .extracting(BoardMistake::what)
                .containsExactlyInAnyOrder(What.PERIOD, What.TEAM, What.CHANNEL, What.OPERATOR, What.LEVEL);
    }

    /** When the service that knows them is away. */
    @Test
    void withoutNamesEveryTeamMayBeOne() {
        query.team = "nope";

        assertThat(BoardEntry.of(query, StaffNames.NONE, TODAY).mistakes()).isEmpty();
    }

    private BoardEntry entry() {
        return BoardEntry.of(query, NAMES, TODAY);
    }
}
