package org.hotline.kpi.report.history;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.hotline.kit.id.Ids;

/** People who answer, each of a team and a level. */
final class Staff {

    final List<Colleague> all = List.of(
            new Colleague(Ids.next(), "first-line", "FIRST"),
            new Colleague(Ids.next(), "first-line", "FIRST"),
            new Colleague(Ids.next(), "billing", "FIRST"),
            new Colleague(Ids.next(), "billing", "FIRST"),
            new Colleague(Ids.next(), "second-line", "SECOND"),
            new Colleague(Ids.next(), "second-line", "SECOND"));

    record Colleague(UUID id, String team, String level) {}

    Colleague any(Random random) {
        return all.get(random.nextInt(all.size()));
    }

    Colleague any(Random random, String level) {
        List<Colleague> fitting =
                all.stream().filter(who -> who.level().equals(level)).toList();
        return fitting.get(random.nextInt(fitting.size()));
    }
}
