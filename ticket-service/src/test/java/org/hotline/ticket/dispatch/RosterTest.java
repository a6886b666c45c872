package org.hotline.ticket.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.team.ChannelLimit;
import org.hotline.ticket.team.Level;
import org.hotline.ticket.team.Operator;
import org.hotline.ticket.team.SampleOperators;
import org.hotline.ticket.team.Skill;
import org.hotline.ticket.team.Skills;
import org.hotline.ticket.team.Team;
import org.hotline.ticket.ticket.WaitingTicket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RosterTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private final Operator busy = SampleOperators.waitingSince(NOON.minusSeconds(900), 5);
    private final Operator fresh = SampleOperators.waitingSince(NOON.minusSeconds(10), 5);
    private final Operator patient = SampleOperators.waitingSince(NOON.minusSeconds(600), 5);

    @Test
    void whoHasLeastToDoIsNextAndOfSeveralWhoWaitedLongest() {
        Roster roster = roster(TeamRouting.USUAL, load(busy, 2), load(fresh, 0), load(patient, 0));

        assertThat(List.of(next(roster, mail(null)), next(roster, mail(null)), next(roster, mail(null))))
                .containsExactly(patient, fresh, patient);
    }

    @Test
    void whoHasWaitedLongestIsNextWhereATeamWantsThatAndEachOnceInTurn() {
        TeamRouting idle = new TeamRouting(RoutingStrategy.LONGEST_IDLE, null, TeamRouting.USUAL.rings());
        Roster roster = roster(idle, load(fresh, 0), load(busy, 2), load(patient, 1));

        assertThat(List.of(
                        next(roster, mail(null)),
                        next(roster, mail(null)),
                        next(roster, mail(null)),
                        next(roster, mail(null))))
                .containsExactly(busy, patient, fresh, busy);
    }

    @Test
    void whoIsAskedIsAskedNothingElse() {
        TeamRouting asking = new TeamRouting(RoutingStrategy.LEAST_LOADED, 30, TeamRouting.USUAL.rings());
        Roster roster = roster(asking, load(fresh, 0));

        assertThat(next(roster, mail(null))).isEqualTo(fresh);
        assertThat(roster.isFull()).isTrue();
    }

    @Test
    void whatIsAskedOfOperatorsBecomesLessWithTime() {
        Skills german = new Skills(List.of(new Skill("de", 3)), List.of(new Skill("printers", 1)), List.of());
        TeamRouting rings = new TeamRouting(
                RoutingStrategy.LEAST_LOADED,
                null,
                List.of(new Ring(0, 4, 1, true), new Ring(60, 3, 1, true), new Ring(300, 0, 0, false)));

        assertThat(chosen(rings, german, waiting("de", null, Level.FIRST, 59))).isEmpty();
        assertThat(chosen(rings, german, waiting("de", "printers", Level.FIRST, 60)))
                .hasValueSatisfying(choice -> assertThat(choice.ring()).isEqualTo(1));
        assertThat(chosen(rings, german, waiting("de", "phones", Level.FIRST, 299)))
                .isEmpty();
        assertThat(chosen(rings, german, waiting("fr", "phones", Level.SECOND, 300)))
                .isPresent();
        assertThat(chosen(rings, german, waiting(null, null, Level.SECOND, 299)))
                .isEmpty();
        assertThat(chosen(rings, Skills.ALL, waiting("fr", "phones", Level.FIRST, 0)))
                .isPresent();
    }

    @Test
    void aChannelHasALimitOfItsOwn() {
        Skills oneChat = new Skills(List.of(), List.of(), List.of(new ChannelLimit(Channel.CHAT, 1)));
        Roster roster =
                roster(TeamRouting.USUAL, new Workload(fresh, oneChat, Map.of(Channel.CHAT, 1, Channel.EMAIL, 2), 0));

        assertThat(roster.choose(chat(), Set.of(), NOON)).isEmpty();
        assertThat(next(roster, mail(null))).isEqualTo(fresh);
    }

    @Test
    void whoHadWhatATicketFollowsGetsItIfHeIsFreeAndWillingAndNobodyElseIsChosenTwice() {
        Roster roster = roster(TeamRouting.USUAL, load(busy, 2), load(fresh, 0));

        assertThat(roster.choose(mail(busy.id()), Set.of(), NOON))
                .hasValueSatisfying(choice -> assertThat(choice.reason()).isEqualTo(RoutingReason.STICKY))
                .hasValueSatisfying(
                        choice -> assertThat(choice.chosen().operator()).isEqualTo(busy));
        assertThat(roster.choose(mail(busy.id()), Set.of(busy.id()), NOON))
                .hasValueSatisfying(choice -> assertThat(choice.reason()).isEqualTo(RoutingReason.LEAST_LOADED));
        assertThat(roster.choose(mail(null), Set.of(busy.id(), fresh.id()), NOON))
                .isEmpty();
        assertThat(roster.choose(mail(null), Set.of(), NOON)).isPresent();
    }

    /** However the loads are: nobody is given more than his capacity, and all places are used. */
    @Property(tries = 200)
    void everyPlaceIsUsedAndNoneTwice(@ForAll @Size(min = 1, max = 8) List<@IntRange(max = 4) Integer> loads) {
        List<Workload> free = new ArrayList<>();
        for (int load : loads) {
            free.add(load(SampleOperators.waitingSince(NOON, 5), load));
        }
        Roster roster = new Roster(Team.FIRST_LINE, TeamRouting.USUAL, free);
        int places = roster.places();

        Map<Operator, Integer> given = new HashMap<>();
        for (int i = 0; i < places; i++) {
            given.merge(next(roster, mail(null)), 1, Integer::sum);
        }

        assertThat(places).isEqualTo(loads.stream().mapToInt(load -> 5 - load).sum());
        for (Workload load : free) {
            assertThat(load.tickets() + given.getOrDefault(load.operator(), 0)).isEqualTo(5);
        }
        assertThat(roster.isFull()).isTrue();
    }

    private Optional<OperatorChoice> chosen(TeamRouting rings, Skills skills, WaitingTicket ticket) {
        return roster(rings, new Workload(fresh, skills, Map.of(), 0)).choose(ticket, Set.of(), NOON);
    }

    private static Roster roster(TeamRouting routing, Workload... free) {
        return new Roster(Team.FIRST_LINE, routing, List.of(free));
    }

    private static Workload load(Operator operator, int tickets) {
        return new Workload(operator, Skills.ALL, tickets == 0 ? Map.of() : Map.of(Channel.EMAIL, tickets), 0);
    }

    private static Operator next(Roster roster, WaitingTicket ticket) {
        return roster.choose(ticket, Set.of(), NOON).orElseThrow().chosen().operator();
    }

    private static WaitingTicket mail(@Nullable UUID former) {
        return new WaitingTicket(Ids.next(), Channel.EMAIL, Level.FIRST, "fr", null, NOON, former);
    }

    private static WaitingTicket chat() {
        return new WaitingTicket(Ids.next(), Channel.CHAT, Level.FIRST, null, null, NOON, null);
    }

    private static WaitingTicket waiting(
            @Nullable String language, @Nullable String category, Level level, int seconds) {
        return new WaitingTicket(
                Ids.next(), Channel.EMAIL, level, language, category, NOON.minusSeconds(seconds), null);
    }
}
