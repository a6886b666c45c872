package org.hotline.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.staff.Placement;
import org.hotline.kit.staff.StaffRecords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopesTest {

    /** A hotline of some teams, with at most one person on record. */
    private record Records(Set<String> teams, @Nullable Placement placement) implements StaffRecords {

        @Override
        public Optional<Placement> placementOf(UUID operator) {
            return Optional.ofNullable(placement);
        }

        @Override
        public boolean hasTeam(String key) {
            return teams.isEmpty() || teams.contains(key);
        }
    }

    private static Scope scope(Set<String> teams, String role, @Nullable String token, @Nullable Placement record) {
        Caller caller = new Caller(UUID.randomUUID(), "ann", "Ann", Set.of(role), token);
        return new Scopes(new Records(teams, record)).of(caller);
    }

    @ParameterizedTest
    @CsvSource({
        "operator, first-line, billing, false, billing, false",
        "operator, first-line, billing, true, billing, false",
        "operator, , billing, false, billing, false",
        "specialist, second-line, billing, true, billing, false",
        "team-lead, first-line, billing, false, billing, false",
        "team-lead, first-line, billing, true, billing, false",
        "team-lead, , billing, true, billing, false",
        "team-lead, , first-line, false, first-line, true",
        "supervisor, first-line, billing, true, , true",
        "admin, first-line, billing, true, , true",
        "integration, first-line, billing, true, , false",
        "knowledge-editor, first-line, billing, true, , false",
    })
    void whatIsRecordedDecidesAndNotTheToken(
            String role, @Nullable String token, String recorded, boolean decided, @Nullable String team, boolean all) {
        Scope seen = scope(Set.of(), role, token, new Placement(recorded, null, decided));

        assertThat(seen.team()).isEqualTo(team);
        assertThat(seen.all()).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource({
        "operator, billing, billing, false",
        "operator, no-such, , false",
        "operator, ' billing ', , false",
        "operator, '', , false",
        "operator, , first-line, false",
        "specialist, billing, billing, false",
        "specialist, no-such, , false",
        "specialist, , second-line, false",
        "team-lead, billing, billing, false",
        "team-lead, no-such, , false",
        "team-lead, , first-line, true",
        "supervisor, billing, , true",
        "integration, billing, , false",
    })
    void ofWhomNothingIsRecordedTheTokenSaysIt(
            String role, @Nullable String token, @Nullable String team, boolean all) {
        Scope seen = scope(Set.of("first-line", "second-line", "billing"), role, token, null);

        assertThat(seen.team()).isEqualTo(team);
        assertThat(seen.all()).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource({"operator", "team-lead"})
    void whileNoTeamIsKnownTheTokenIsTakenAtItsWord(String role) {
        assertThat(scope(Set.of(), role, "billing", null).team()).isEqualTo("billing");
    }
}
