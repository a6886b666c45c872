package org.hotline.door.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When a reply that is sent on the desk goes out. */
@ApplicationScoped
class SendTime {

    private static final String DELAY = "delaySeconds";

    private final Duration undo;
    private final ZoneId zone;

    SendTime(
            @ConfigProperty(name = "hotline.door.undo") Duration undo,
            @ConfigProperty(name = "hotline.door.board.zone") ZoneId zone) {
        this.undo = undo;
        this.zone = zone;
    }

    /**
     * What a form says: a choice, or a time of one's own; else once it can no longer be taken back, but in a chat, where somebody waits
     * for every word.
     *
     * @return how a reply says it, so that the same form says the same whenever it is sent; nothing when it goes out at once; what is no
     *     time is one that nobody takes
     */
    Map<String, Object> in(MultivaluedMap<String, String> form) {
        String until = form.getFirst("until");
        if (until == null) {
            return undo.isZero() || form.containsKey("live") ? Map.of() : Map.of(DELAY, undo.toSeconds());
        } else if (until.equals(SnoozeChoice.LATER.name())) {
            return Map.of(DELAY, SnoozeChoice.SOME_HOURS.toSeconds());
        }
        MultivaluedMap<String, String> choice = new MultivaluedHashMap<>();
        choice.putSingle("zone", form.getFirst("zone"));
        choice.putSingle("until", until.equals("OWN") ? form.getFirst("own") : until);
        Instant now = InstantSource.system().instant();
        return Map.of("sendAt", Objects.requireNonNullElse(SnoozeChoice.in(choice, now, zone), Instant.EPOCH));
    }
}
