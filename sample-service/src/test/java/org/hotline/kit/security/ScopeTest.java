package org.hotline.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private static final UUID SOMEBODY_ELSE = UUID.randomUUID();

    @Test
    void whoSeesAllSeesWhatIsOfNoTeamToo() {
        Scope scope = new Scope(true, null, UUID.randomUUID());

        assertThat(scope.covers(List.of(), SOMEBODY_ELSE)).isTrue();
    }

    @Test
    void whoIsOnNoTeamSeesWhatTheyBeganAndNothingOfATeam() {
        UUID integration = UUID.randomUUID();
        Scope scope = new Scope(false, null, integration);

        assertThat(scope.covers(List.of(), integration)).isTrue();
        assertThat(scope.covers(List.of(), SOMEBODY_ELSE)).isFalse();
        assertThat(scope.covers(List.of("first-line"))).isFalse();
    }
}
