package org.hotline.kit.staff;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The records as the service heard of them. They are asked at each call, so answers are kept for a moment. */
@DefaultBean
@ApplicationScoped
class HeardStaff implements StaffRecords {

    private static final String ALL = "all";
    private static final int MOST = 10_000;

    private final StaffTable table;
    private final Cache<UUID, Optional<Placement>> placements;
    private final Cache<String, Set<String>> teams;

    HeardStaff(StaffTable table, @ConfigProperty(name = "hotline.staff.keep", defaultValue = "PT1S") Duration keep) {
        this.table = table;
        this.placements =
                Caffeine.newBuilder().expireAfterWrite(keep).maximumSize(MOST).build();
        this.teams = Caffeine.newBuilder().expireAfterWrite(keep).build();
    }

    @Override
    public Optional<Placement> placementOf(UUID operator) {
        return placements.get(operator, table::find);
    }

    /** A team that was not there a moment ago is looked for anew. */
    @Override
    public boolean hasTeam(String key) {
        if (teams.get(ALL, all -> table.teams()).contains(key)) {
            return true;
        }
        Set<String> now = table.teams();
        teams.put(ALL, now);
        return now.isEmpty() || now.contains(key);
    }
}
