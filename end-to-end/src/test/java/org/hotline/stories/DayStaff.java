package org.hotline.stories;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.hotline.kit.test.history.RecordedState;
import org.hotline.launcher.client.HotlineClient;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.run.HotlineService;
import org.hotline.local.token.Role;

/** Those who work on a day, two in each team. */
final class DayStaff {

    final Map<String, List<Person>> staff;

    DayStaff(HotlineClient client, String run) {
        this.staff = Map.of(
                "first-line", of(client, Role.OPERATOR, run, "first-line"),
                "billing", of(client, Role.OPERATOR, run, "billing"),
                "second-line", of(client, Role.SPECIALIST, run, "second-line"));
    }

    /** They are there, and take no tickets but those that they ask for. */
    void arrive() {
        for (List<Person> members : staff.values()) {
            for (Person member : members) {
                member.put(HotlineService.TICKET, "/v1/operators/me/presence", Map.of("presence", "BUSY"))
                        .expectDone();
            }
        }
    }

    private static List<Person> of(HotlineClient client, Role role, String run, String team) {
        return List.of(client.as(role, team + "-1-" + run, team), client.as(role, team + "-2-" + run, team));
    }

    /** Whoever has it, or anybody of the team. */
    Person of(String team, String operator) {
        List<Person> members = staff.getOrDefault(team, List.of());
        return members.stream()
                .filter(who -> who.id().toString().equals(operator))
                .findFirst()
                .orElse(members.get(0));
    }

    Person anybody(Random chance) {
        return staff.getOrDefault("first-line", List.of()).get(chance.nextInt(2));
    }

    /** An author as the staff knows him. */
    RecordedState as(UUID author, RecordedState ticket) {
        RecordedState own = state(ticket.account()).get(author);
        return own == null ? ticket.by(author) : ticket.by(author).of(own.team(), own.level());
    }

    /** Where each of them works. */
    Map<UUID, RecordedState> state(String account) {
        Map<UUID, RecordedState> state = new HashMap<>();
        staff.forEach((team, members) -> members.forEach(who -> {
            String level = team.equals("second-line") ? "SECOND" : "FIRST";
            state.put(who.id(), new RecordedState("VOICE", account, team, level, who.id(), null, null, null));
        }));
        return state;
    }
}
