package org.hotline.door.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.board.StaffApi.OperatorName;
import org.hotline.door.board.StaffApi.TeamName;
import org.hotline.door.board.StaffApi.TicketName;
import org.hotline.door.desk.Items;
import org.jspecify.annotations.Nullable;

/** Asks what teams, operators and tickets are called. Figures are worth reading without names, so that whoever does not answer is passed over. */
@ApplicationScoped
class StaffReading {

    private static final int AT_A_TIME = 200;
    private static final int MOST_PAGES = 10;

    private final StaffApi staff;
    private final BoardSettings settings;

    StaffReading(@RestClient StaffApi staff, BoardSettings settings) {
        this.staff = staff;
        this.settings = settings;
    }

    StaffNames names() {
        try {
            Map<String, String> teams = all(staff::teams, TeamName::key, TeamName::name);
            return new StaffNames(
                    new TreeMap<>(teams),
                    settings.operators()
                            ? all(staff::operators, operator -> operator.id().toString(), OperatorName::name)
                            : Map.of());
        } catch (WebApplicationException | ProcessingException away) {
            return StaffNames.NONE;
        }
    }

    private static <T> Map<String, String> all(
            BiFunction<@Nullable String, Integer, Items<T>> list, Function<T, String> key, Function<T, String> name) {
        Map<String, String> names = new LinkedHashMap<>();
        @Nullable String after = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            Items<T> some = list.apply(after, AT_A_TIME);
            some.items().forEach(it -> names.put(key.apply(it), name.apply(it)));
            after = some.next();
            if (after == null) {
                break;
            }
        }
        return names;
    }

    /** Nothing of a ticket that is not for whoever asks. */
    @Nullable
    TicketName ticket(UUID id) {
        try {
            return staff.ticket(id);
        } catch (WebApplicationException | ProcessingException away) {
            return null;
        }
    }
}
