package org.hotline.door.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** When a reply that is sent on the desk goes out. */
@ApplicationScoped
class SendTime {

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
     * @return nothing when it goes out at once; what is no time is one that nobody takes
     */
    @Nullable
    Instant in(MultivaluedMap<String, String> form) {
        Instant now = InstantSource.system().instant();
        String until = form.getFirst("until");
        if (until == null) {
            return undo.isZero() || form.containsKey("live") ? null : now.plus(undo);
        }
        MultivaluedMap<String, String> choice = new MultivaluedHashMap<>();
        choice.putSingle("zone", form.getFirst("zone"));
        choice.putSingle("until", until.equals("OWN") ? form.getFirst("own") : until);
        return Objects.requireNonNullElse(SnoozeChoice.in(choice, now, zone), Instant.EPOCH);
    }
}
