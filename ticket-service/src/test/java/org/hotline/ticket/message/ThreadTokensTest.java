package org.hotline.ticket.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hotline.kit.id.Ids;
import org.hotline.kit.security.DeploymentSecret;
import org.junit.jupiter.api.Test;

class ThreadTokensTest {

    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuv";

    private final ThreadTokens tokens =
            new ThreadTokens(new DeploymentSecret("a secret of the house, and long enough"));

    @Property(tries = 200)
    void whatWeIssueWeRecognise(@ForAll long high, @ForAll long low) {
        UUID ticket = new UUID(high, low);

        assertThat(tokens.verify(tokens.issue(ticket))).contains(ticket);
        assertThat(tokens.verify(tokens.issue(ticket).toUpperCase(Locale.ROOT))).contains(ticket);
    }

    @Property(tries = 500)
    void whateverIsChangedInATokenItProvesNothing(
            @ForAll @IntRange(max = 51) int position, @ForAll @IntRange(min = 1, max = 31) int shift) {
        String token = tokens.issue(Ids.next());
        int digit = DIGITS.indexOf(token.charAt(position));
        String tampered = token.substring(0, position)
                + DIGITS.charAt((digit + shift) % DIGITS.length())
                + token.substring(position + 1);

        assertThat(tokens.verify(tampered)).isEmpty();
    }

    @Test
    void aTokenIsNothingUnlessItIsWhole() {
        String token = tokens.issue(Ids.next());

        for (int length = 0; length < token.length(); length++) {
            assertThat(tokens.verify(token.substring(0, length))).isEmpty();
        }
        assertThat(tokens.verify(token + "0")).isEmpty();
        assertThat(tokens.verify(" " + token.substring(1))).isEmpty();
    }

    @Test
    void anotherHousesTokenIsNothingHere() {
        ThreadTokens anotherHouse =
                new ThreadTokens(new DeploymentSecret("a secret of another house, as long as ours"));

        assertThat(tokens.verify(anotherHouse.issue(Ids.next()))).isEmpty();
    }

    @Test
    void oneTicketsSealDoesNotProveAnother() {
        String one = tokens.issue(Ids.next());
        String other = tokens.issue(Ids.next());

        assertThat(tokens.verify(one.substring(0, 26) + other.substring(26))).isEmpty();
    }

    @Test
    void whatOthersGetProvesNothingAndNamesItsTicket() {
        UUID ticket = Ids.next();

        assertThat(tokens.verify(tokens.issueToOthers(ticket))).isEmpty();
        assertThat(tokens.verifyOfOthers(tokens.issue(ticket))).isEmpty();
        assertThat(tokens.verifyOfOthers(tokens.issueToOthers(ticket))).contains(ticket);
    }

    @Test
    void itFitsIntoTheLocalPartOfAMailAddress() {
        assertThat("support+t." + tokens.issue(Ids.next()))
                .hasSizeLessThanOrEqualTo(64)
                .matches("[a-z0-9+.]+");
    }
}
