package org.hotline.kpi.report.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.kpi.report.ledger.Matter.Burst;
import org.hotline.kpi.report.ledger.Matter.Deed;
import org.hotline.kpi.report.ledger.Matter.Entry;
import org.hotline.kpi.report.ledger.Matter.Episode;
import org.jspecify.annotations.Nullable;

/** Counts a ledger with plain loops, by what the indicators are defined to be. */
final class Oracle {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration FORTNIGHT = Duration.ofDays(14);

    private final List<Matter> matters;
    private final Instant to;
    private final Instant asOf;

    Oracle(List<Matter> matters, Instant to, Instant asOf) {
        this.matters = matters;
        this.to = to;
        this.asOf = asOf;
    }

    /** One thing that counts, or does not. */
    record Count(
            UUID ticket, Instant at, String part, @Nullable Double amount) {

        String line() {
            return ticket + " " + at + " " + part + " " + amount;
        }
    }

    List<Count> counts(String kpi) {
        List<Count> counts = new ArrayList<>();
        for (Matter matter : matters) {
            switch (kpi) {
                case "response-rate" -> responses(matter, counts);
                case "next-reply-time" -> replies(matter, counts);
                case "first-response-time" -> firstResponse(matter, counts);
                case "tickets-closed" -> closures(matter, counts);
                case "backlog" -> backlog(matter, counts);
                default -> episodes(kpi, matter, counts);
            }
            if (kpi.equals("reopen-rate")) {
                slips(matter, counts);
            }
        }
        return counts;
    }

    private void responses(Matter matter, List<Count> counts) {
        for (Burst burst : bursts(matter)) {
            if ((burst.contact() || burst.machine()) && known(burst.at())) {
                String excluded = matter.excluded() != null ? matter.excluded() : burst.machine() ? "AUTO" : null;
                add(counts, matter, burst.at(), excluded, known(burst.answered()), null);
            }
        }
    }

    private void replies(Matter matter, List<Count> counts) {
        for (Burst burst : bursts(matter)) {
            if (!burst.machine() && known(burst.answered())) {
                add(counts, matter, burst.answered(), matter.excluded(), true, seconds(burst.at(), burst.answered()));
            }
        }
    }

    private void firstResponse(Matter matter, List<Count> counts) {
        Instant begun = matter.created;
        for (Entry entry : matter.entries) {
            if (entry.deed() == Deed.COMES_BACK) {
                begun = entry.at();
            } else if (entry.deed() == Deed.REPLIES) {
                if (known(entry.at())) {
                    add(counts, matter, entry.at(), matter.excluded(), true, seconds(begun, entry.at()));
                }
                return;
            }
        }
    }

    private void closures(Matter matter, List<Count> counts) {
        for (Entry entry : matter.entries) {
            if (entry.deed() == Deed.CLOSES && known(entry.at())) {
                add(counts, matter, entry.at(), matter.excluded(), true, null);
            }
        }
    }

    private void backlog(Matter matter, List<Count> counts) {
        Instant end = asOf.isBefore(to) ? asOf : to;
        for (Episode episode : matter.episodes()) {
            Instant ended = episode.ended();
            if (episode.begun.isBefore(end) && (ended == null || !ended.isBefore(end))) {
                add(counts, matter, episode.begun, matter.excluded(), true, seconds(matter.created, end));
            }
        }
    }

    /** Slips are resolutions too where tickets that were resolved at all are counted; they are no reopenings. */
    private void slips(Matter matter, List<Count> counts) {
        for (int i = 1; i < matter.entries.size(); i++) {
            Entry resolved = matter.entries.get(i - 1);
            if (matter.entries.get(i).deed() == Deed.SLIPS && known(resolved.at())) {
                add(counts, matter, resolved.at(), matter.excluded(), false, null);
            }
        }
    }

    private void episodes(String kpi, Matter matter, List<Count> counts) {
        for (Episode episode : matter.episodes()) {
            Instant resolved = episode.resolved;
            if (resolved == null || !known(resolved)) {
                continue;
            }
            boolean stands = !known(episode.cameBack);
            String excluded = matter.excluded();
            switch (kpi) {
                case "tickets-resolved" -> add(counts, matter, resolved, excluded, stands, null);
                case "resolution-time" ->
                    add(counts, matter, resolved, excluded, true, seconds(episode.begun, resolved));
                case "no-escalation-rate" -> add(counts, matter, resolved, excluded, escalations(episode) == 0, null);
                case "reopen-rate" ->
                    add(counts, matter, resolved, excluded, within(episode.cameBack, resolved, FORTNIGHT), null);
                case "first-contact-resolution" -> {
                    boolean mature = resolved.plus(WEEK).isBefore(asOf);
                    boolean hit = escalations(episode) == 0
                            && episode.count(Deed.TRANSFERS) == 0
                            && contacts(matter, episode) == 1
                            && !returned(matter, episode);
                    add(counts, matter, resolved, excluded == null && !mature ? "PROVISIONAL" : excluded, hit, null);
                }
                default -> throw new IllegalArgumentException(kpi);
            }
        }
    }

    private static long escalations(Episode episode) {
        return episode.count(Deed.ESCALATES) - episode.count(Deed.THINKS_BETTER);
    }

    private long contacts(Matter matter, Episode episode) {
        long contacts = episode.bursts.stream()
                .filter(Burst::contact)
                .filter(burst -> !burst.at().isAfter(episode.resolved))
                .count();
        for (Burst burst : mergedContacts(matter).toList()) {
            boolean before = episode.before != null && !burst.at().isAfter(episode.before);
            contacts += before || burst.at().isAfter(episode.resolved) ? 0 : 1;
        }
        return contacts;
    }

    private boolean returned(Matter matter, Episode episode) {
        Instant resolved = episode.resolved;
        if (resolved == null || within(episode.cameBack, resolved, WEEK)) {
            return true;
        }
        for (Matter other : matters) {
            boolean same =
                    other.recontactOf == matter.id || other.end().category.equals(matter.category);
            if (other != matter && other.customer.equals(matter.customer) && !other.spam && same) {
                if (contactsOf(other).anyMatch(burst -> within(burst.at(), resolved, WEEK))) {
                    return true;
                }
            }
        }
        return mergedContacts(matter).anyMatch(burst -> within(burst.at(), resolved, WEEK));
    }

    private Stream<Burst> mergedContacts(Matter matter) {
        return matters.stream()
                .filter(other -> other != matter && goesOnIn(other, matter))
                .flatMap(Oracle::contactsOf);
    }

    private static boolean goesOnIn(Matter matter, Matter target) {
        return matter.mergedInto != null && (matter.mergedInto == target || goesOnIn(matter.mergedInto, target));
    }

    private static Stream<Burst> contactsOf(Matter matter) {
        return bursts(matter).stream().filter(Burst::contact);
    }

    private static List<Burst> bursts(Matter matter) {
        return matter.episodes().stream()
                .flatMap(episode -> episode.bursts.stream())
                .toList();
    }

    private boolean within(@Nullable Instant when, Instant from, Duration window) {
        return when != null && when.isAfter(from) && !when.isAfter(from.plus(window)) && known(when);
    }

    private boolean known(@Nullable Instant when) {
        return when != null && !when.isAfter(asOf);
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds();
    }

    private static void add(
            List<Count> counts,
            Matter matter,
            Instant at,
            @Nullable String excluded,
            boolean hit,
            @Nullable Double amount) {
        String part = excluded != null ? "EXCLUDED" : hit ? "NUMERATOR" : "DENOMINATOR";
        counts.add(new Count(matter.id, at, part, amount));
    }
}
