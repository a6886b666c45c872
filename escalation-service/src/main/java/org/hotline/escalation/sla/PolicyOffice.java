package org.hotline.escalation.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hotline.escalation.calendar.CalendarOffice;
import org.hotline.escalation.calendar.NamedCalendar;
import org.hotline.escalation.ticket.KnownTicket;

/** Keeps the SLA policies. A change holds for clocks that start afterwards. */
@ApplicationScoped
public class PolicyOffice {

    private final Policies policies;
    private final CalendarOffice calendars;

    PolicyOffice(Policies policies, CalendarOffice calendars) {
        this.policies = policies;
        this.calendars = calendars;
    }

    public List<SlaPolicy> all() {
        return policies.all();
    }

    public SlaPolicy get(UUID id) {
        return policies.find(id).orElseThrow(() -> SlaProblem.policyNotFound(id));
    }

    @Transactional
    public SlaPolicy add(SlaPolicy policy) {
        calendars.named(policy.calendar());
        if (!policies.add(policy)) {
            throw SlaProblem.keyTaken(policy.key());
        }
        return policy;
    }

    /** @param changed the policy with the version after the one that was read */
    @Transactional
    public SlaPolicy change(SlaPolicy changed) {
        calendars.named(changed.calendar());
        policies.replace(changed);
        return changed;
    }

    @Transactional
    public void remove(UUID id) {
        policies.remove(get(id).id());
    }

    List<NamedCalendar> changedCalendars() {
        return calendars.changed();
    }

    void recounted(NamedCalendar calendar) {
        calendars.recounted(calendar);
    }

    /** The policies and calendars as they are now, each calendar read once. */
    Promises.House today() {
        PolicyBook book = new PolicyBook(policies.all());
        Map<String, NamedCalendar> read = new HashMap<>();
        return new Promises.House() {
            @Override
            public Optional<SlaPolicy> policyFor(KnownTicket ticket) {
                return book.policyFor(ticket);
            }

            @Override
            public NamedCalendar calendar(String name) {
                return read.computeIfAbsent(name, calendars::named);
            }
        };
    }
}
