package org.hotline.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private static final UUID SOMEBODY_ELSE = UUID.randomUUID();

    private static Caller caller(String role) {
        return new Caller(UUID.randomUUID(), "ann", "Ann", Set.of(role), "first-line");
    }

    @Test
    void whoHasOneOfTheRolesSeesEverything() {
        Scope scope = Scope.allOrOwn(caller(Roles.OPERATOR), Roles.SPECIALIST, Roles.OPERATOR);

        assertThat(scope.covers(List.of(), SOMEBODY_ELSE)).isTrue();
    }

    @Test
    void whoHasNoneOfTheRolesSeesWhatTheyBeganAndNothingOfTheirTeam() {
        Caller integration = caller(Roles.INTEGRATION);
        Scope scope = Scope.allOrOwn(integration, Roles.SPECIALIST, Roles.OPERATOR);

        assertThat(scope.covers(List.of(), integration.id())).isTrue();
        assertThat(scope.covers(List.of(), SOMEBODY_ELSE)).isFalse();
        assertThat(scope.covers(List.of("first-line"))).isFalse();
    }
}
