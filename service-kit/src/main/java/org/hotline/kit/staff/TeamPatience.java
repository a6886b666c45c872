package org.hotline.kit.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Waits until a team is heard of, which may have been made a moment ago. Only some wait at a time; others do not at all. */
@ApplicationScoped
class TeamPatience {

    private static final int MOST = 8;
    private static final long PAUSE_MILLIS = 50;

    private final StaffRecords staff;
    private final Duration longest;
    private final Semaphore places = new Semaphore(MOST);

    TeamPatience(
            StaffRecords staff,
            @ConfigProperty(name = "hotline.staff.patience", defaultValue = "PT2S") Duration longest) {
        this.staff = staff;
        this.longest = longest;
    }

    void await(String team) {
        if (staff.hasTeam(team) || !places.tryAcquire()) {
            return;
        }
        try {
            long end = System.nanoTime() + longest.toNanos();
            while (System.nanoTime() < end && !staff.hasTeam(team)) {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            places.release();
        }
    }
}
