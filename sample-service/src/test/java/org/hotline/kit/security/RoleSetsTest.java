package org.hotline.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleSetsTest {

    private static Set<String> known(String role) {
        SecurityIdentity identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("ann"))
                .addRole(role)
                .addAttribute("kept", 1)
                .build();
        SecurityIdentity known = new RoleSets()
                .augment(identity, work -> {
                    throw new AssertionError("nothing to wait for");
                })
                .await()
                .indefinitely();
        assertThat(known.getPrincipal().getName()).isEqualTo("ann");
        assertThat(known.<Integer>getAttribute("kept")).isEqualTo(1);
        return known.getRoles();
    }

    @ParameterizedTest
    @CsvSource({
        "integration, serving readers systems",
        "operator, team-members staff serving insiders readers",
        "specialist, team-members staff serving insiders readers",
        "team-lead, team-members leads staff serving insiders readers",
        "supervisor, leads watchers staff serving insiders readers",
        "knowledge-editor, editors insiders readers",
        "admin, leads watchers staff serving editors insiders readers systems",
        "guest, ''"
    })
    void whoeverHasARoleIsInItsSets(String role, String sets) {
        assertThat(known(role))
                .containsExactlyInAnyOrder((role + " " + sets).strip().split(" "));
    }

    @Test
    void aTokenThatNamesASetItselfNamesNothing() {
        for (String set : Set.of(
                Roles.TEAM_MEMBERS,
                Roles.LEADS,
                Roles.WATCHERS,
                Roles.STAFF,
                Roles.EDITORS,
                Roles.INSIDERS,
                Roles.READERS,
                Roles.SYSTEMS)) {
            assertThat(known(set)).as(set).isEmpty();
        }
    }
}
