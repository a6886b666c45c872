package org.hotline.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@SampleServiceTest
class TeamsOfTokensTest {

    @Inject
    JWTParser parser;

    @Test
    void aListOfOneTeamIsThatTeam() throws ParseException {
        assertThat(teamOf(List.of("billing"))).isEqualTo("billing").isEqualTo(teamOf("billing"));
    }

    @Test
    void whatIsNoTeamIsNotTakenForOne() throws ParseException {
        assertThat(teamOf(List.of("billing", "sales")))
                .isNotIn("billing", "sales")
                .isNotNull();
        assertThat(teamOf(List.of(List.of("billing")))).isNotEqualTo("billing").isNotNull();
        assertThat(teamOf(List.of())).isNotNull();
        assertThat(teamOf(5)).isNotNull();
    }

    private @Nullable String teamOf(Object claim) throws ParseException {
        String token = Tokens.with("operator", "JWT", Map.of("team", claim));
        return CurrentCaller.of(QuarkusSecurityIdentity.builder()
                        .setPrincipal(parser.parse(token))
                        .build())
                .caller()
                .team();
    }
}
