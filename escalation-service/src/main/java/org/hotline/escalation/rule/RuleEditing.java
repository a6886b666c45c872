package org.hotline.escalation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.hotline.kit.staff.StaffRecords;

/** Keeps the escalation rules. */
@ApplicationScoped
@Transactional
public class RuleEditing {

    /** All of them are read whenever promises are looked at. */
    private static final int MOST = 1_000;

    private final RuleTable rules;
    private final StaffRecords staff;

    RuleEditing(RuleTable rules, StaffRecords staff) {
        this.rules = rules;
        this.staff = staff;
    }

    public EscalationRule add(EscalationRule rule) {
        requireTeams(rule);
        if (rules.count() >= MOST) {
            throw RuleProblem.tooMany(MOST);
        }
        if (!rules.add(rule)) {
            throw RuleProblem.keyTaken(rule.key());
        }
        return rule;
    }

    /**
     * Replaces everything but the key of a rule.
     *
     * @param basedOn refuses a version of the rule that is not the one that was read
     */
    public EscalationRule change(UUID id, EscalationRule wanted, LongConsumer basedOn) {
        EscalationRule held = rules.hold(id).orElseThrow(() -> RuleProblem.notFound(id));
        basedOn.accept(held.version());
        requireTeams(wanted);
        EscalationRule changed = held.changedTo(wanted);
        rules.save(changed);
        return changed;
    }

    public void remove(UUID id) {
        if (!rules.remove(id)) {
            throw RuleProblem.notFound(id);
        }
    }

    private void requireTeams(EscalationRule rule) {
        staff.requireTeam(rule.toTeam(), "toTeam");
        rule.match().requireTeam(staff);
    }
}
