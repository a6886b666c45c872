package org.hotline.kit.test.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether a matter was solved at the first contact. */
final class FirstContacts {

    private final Matter matter;
    private final Ledger ledger;
    private final Asking asking;

    FirstContacts(Matter matter, Ledger ledger, Asking asking) {
        this.matter = matter;
        this.ledger = ledger;
        this.asking = asking;
    }

    boolean isOne(Spell spell, Instant resolved) {
        return spell.count(Done.RAISES) == spell.count(Done.WITHDRAWS)
                && spell.count(Done.HANDS_ON) == 0
                && spell.work().stream().noneMatch(this::isOfSeveralTeams)
                && contacts(spell, resolved) == 1
                && !returned(spell, resolved);
    }

    /** A call in which somebody of another team took over, as far as it is known who works where. */
    private boolean isOfSeveralTeams(Deed deed) {
        Phoned call = deed.about() == null ? null : ledger.calls.get(deed.about());
        return call != null
                && call.changes(step -> ledger.staff.containsKey(step.operator())
                                ? ledger.staff.get(step.operator()).team()
                                : null)
                        > 0;
    }

    private long contacts(Spell spell, Instant resolved) {
        return Stream.concat(contactsOf(matter), mergedContacts())
                .filter(contact -> (spell.before == null || contact.at().isAfter(spell.before))
                        && !contact.at().isAfter(resolved))
                .count();
    }

    private boolean returned(Spell spell, Instant resolved) {
        if (asking.within(spell.returned, resolved, asking.window())) {
            return true;
        }
        for (Matter other : ledger.matters) {
            boolean linked = matter.id.equals(other.recontactOf);
            boolean same = linked || Objects.equals(other.end().standing.category(), matter.standing.category());
            boolean his = other != matter && other.customer.equals(matter.customer) && !other.has(Done.MARKS_SPAM);
            if (his && same && contactsOf(other).anyMatch(contact -> isReturn(contact, resolved))) {
                return true;
            }
        }
        return mergedContacts().anyMatch(contact -> isReturn(contact, resolved));
    }

    private boolean isReturn(Approach contact, Instant resolved) {
        return asking.within(contact.at(), resolved, asking.window());
    }

    private Stream<Approach> mergedContacts() {
        List<Matter> merged = ledger.matters.stream()
                .filter(other -> other != matter && other.goesOnIn(matter))
                .toList();
        return merged.stream().flatMap(this::contactsOf);
    }

    private Stream<Approach> contactsOf(Matter other) {
        return ledger.contacts(other).stream().filter(Approach::counts);
    }
}
