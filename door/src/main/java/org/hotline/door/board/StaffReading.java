package org.hotline.door.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.board.StaffApi.OperatorName;
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
            Map<String, String> teams = new TreeMap<>();
            staff.teams().items().forEach(team -> teams.put(team.key(), team.name()));
            return new StaffNames(teams, settings.operators() ? operators() : Map.of());
        } catch (WebApplicationException | ProcessingException away) {
            return StaffNames.NONE;
        }
    }

    private Map<String, String> operators() {
        Map<String, String> operators = new LinkedHashMap<>();
        @Nullable String after = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            Items<OperatorName> some = staff.operators(after, AT_A_TIME);
            some.items().forEach(operator -> operators.put(operator.id().toString(), operator.name()));
            after = some.next();
            if (after == null) {
                break;
            }
        }
        return operators;
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
