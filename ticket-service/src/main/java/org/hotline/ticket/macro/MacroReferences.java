package org.hotline.ticket.macro;

import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.kit.problem.DomainException;
import org.hotline.kit.staff.StaffProblem;
import org.hotline.ticket.team.TeamTable;
import org.hotline.ticket.template.TemplateFilling;
import org.jspecify.annotations.Nullable;

/** Knows whether what macros name is there. */
@ApplicationScoped
class MacroReferences {

    private final TemplateFilling templates;
    private final TeamTable teams;

    MacroReferences(TemplateFilling templates, TeamTable teams) {
        this.templates = templates;
        this.teams = teams;
    }

    /** Refuses a macro that names what there is not. */
    void requireKnown(MacroContent macro) {
        requireTeam(macro.team(), "team");
        for (int i = 0; i < macro.actions().size(); i++) {
            MacroAction action = macro.actions().get(i);
            requireTeam(action.team(), "actions[" + i + "].team");
            if (action.template() != null) {
                templates.requireKnown(action.template(), "actions[" + i + "].template");
            }
        }
    }

    /** Refuses to do what cannot be done any more. */
    void requireStillThere(Macro macro) {
        try {
            requireKnown(macro.content());
        } catch (DomainException gone) {
            throw MacroProblem.outOfDate(macro.name(), String.valueOf(gone.getMessage()));
        }
    }

    private void requireTeam(@Nullable String key, String field) {
        if (key != null && teams.find(key).isEmpty()) {
            throw StaffProblem.unknownTeam(key, field);
        }
    }
}
