package org.hotline.gateway.messenger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hotline.kit.id.Ids;

/** Remembers who wants nothing from a messenger of ours, until he says otherwise. */
@ApplicationScoped
@Transactional
public class OptOutKeeping {

    private final OptOutTable optOuts;
    private final Clock clock;

    OptOutKeeping(OptOutTable optOuts, Clock clock) {
        this.optOuts = optOuts;
        this.clock = clock;
    }

    public void stop(Messenger messenger, String address) {
        optOuts.add(messenger.id(), person(messenger, address), clock.instant());
    }

    public void start(Messenger messenger, String address) {
        optOuts.remove(messenger.id(), person(messenger, address));
    }

    boolean isStopped(Messenger messenger, String address) {
        return optOuts.contains(messenger.id(), person(messenger, address));
    }

    /** By the digits of a number, whatever stands before them; only whoever knows it finds him. */
    private static UUID person(Messenger messenger, String address) {
        String digits = address.replaceAll("[^0-9]", "");
        return Ids.of(messenger.id() + " person " + (digits.isEmpty() ? address : digits));
    }
}
