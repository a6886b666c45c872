package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Roles;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.indicator.KpiCatalogue;
import org.junit.jupiter.api.Test;

@KpiServiceTest
class SharedWallboardsTest {

    @Inject
    WallboardWatching boards;

    @Inject
    Clock clock;

    @Test
    void equalBoardsShareOneLook() {
        WallboardWatching.WallboardCriteria asked = new WallboardWatching.WallboardCriteria(
                KpiCatalogue.profile(), "equal", () -> ReportCriteria.everything(clock.instant()));

        List<KpiReport> one = boards.watch(asked, supervisor()).look();
        List<KpiReport> other = boards.watch(asked, supervisor()).look();

        assertThat(other).isSameAs(one);
    }

    private static Caller supervisor() {
        return new Caller(UUID.randomUUID(), "s", "s", Set.of(Roles.SUPERVISOR), null);
    }
}
