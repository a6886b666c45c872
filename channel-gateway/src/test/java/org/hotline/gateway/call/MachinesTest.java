package org.hotline.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.event.SupportLevel;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.interaction.CallEnded;
import org.hotline.event.interaction.CallOffered;
import org.hotline.event.interaction.CallTransferred;
import org.hotline.event.ticket.OperatorPlaced;
import org.hotline.event.ticket.TeamDefined;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.kit.db.Database;
import org.hotline.kit.id.Ids;
import org.hotline.kit.staff.StaffRecords;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who takes a call: an operator of ours, or nobody. */
@ChannelGatewayTest
class MachinesTest extends ReportedCalls {

    @Inject
    StaffRecords staff;

    @Inject
    Database database;

    /** Where no team is known there may be any, which is what others try. */
    @AfterEach
    @Transactional
    void noTeamIsKnown() {
        database.update("delete from staff_team").execute();
    }

    @Test
    void aCallThatIsForwardedToAMachineHasNobodyAnyMore() {
        for (String step : List.of("TRANSFERRED", "CONNECTED")) {
            String account = unique("pbx");
            report(account, "OFFERED", "4", 0, Map.of());
            report(account, "CONNECTED", "4", 10, Map.of("operator", "Alice"));
            report(account, step, "4", 40, Map.of("operator", "boîte vocale"));
            report(account, "ENDED", "4", 340, Map.of());

            await().until(() -> facts(account).size() >= 4);
            assertThat(facts(account))
                    .hasExactlyElementsOfTypes(
                            CallOffered.class, CallConnected.class, CallTransferred.class, CallEnded.class);
            CallTransferred transferred = (CallTransferred) facts(account).get(2);
            assertThat(transferred.machine()).isTrue();
            assertThat(transferred.operator()).isNull();
        }
    }

    @Test
    void aTelephoneSystemThatKnowsMaySayWhetherItIsAMachine() {
        String account = unique("pbx");
        report(account, "CONNECTED", "6", 10, Map.of("operator", "Greta", "machine", true));
        report(account, "CONNECTED", "6", 20, Map.of("operator", "Fax desk", "machine", false));

        await().until(() -> facts(account).size() >= 2);
        assertThat(facts(account)).hasExactlyElementsOfTypes(CallTransferred.class, CallConnected.class);
    }

    @Test
    void whoeverIsKnownAsAnOperatorIsOneWhateverHeIsCalledAndOthersToo() {
        String team = unique("team");
        String name = unique("Music");
        UUID operator = Tokens.idOf("operator", name + " Park");
        place(operator, team);
        String account = unique("pbx");
        report(account, "CONNECTED", "7", 10, Map.of("operator", name + " Park"));
        report(account, "CONNECTED", "7", 20, Map.of("operator", "Somebody who never logged in"));

        await().until(() -> facts(account).size() >= 2);
        CallConnected known = (CallConnected) facts(account).get(0);
        assertThat(known.operator()).isEqualTo(operator);
        assertThat(known.operatorTeam()).isEqualTo(team);
        assertThat(known.operatorLevel()).isEqualTo(SupportLevel.SECOND);
        CallConnected other = (CallConnected) facts(account).get(1);
        assertThat(other.operatorTeam()).isNull();
    }

    private void place(UUID operator, String team) {
        Instant now = Instant.now();
        Topics.publish(
                servers(),
                List.of(
                        new TeamDefined(Ids.next(), now, now, team, SupportLevel.SECOND, 1),
                        new OperatorPlaced(Ids.next(), now, now, operator, team, SupportLevel.SECOND, true, 1)));
        await().until(() -> staff.placementOf(operator)
                .filter(placed -> placed.level() != null)
                .isPresent());
    }
}
