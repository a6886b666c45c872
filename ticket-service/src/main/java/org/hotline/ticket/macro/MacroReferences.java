package org.hotline.ticket.macro;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.hotline.kit.problem.DomainException;
import org.hotline.kit.staff.StaffProblem;
import org.hotline.ticket.team.TeamTable;
import org.hotline.ticket.template.TemplateFilling;

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
        Map<String, String> keysOfTeams = macro.named("team", MacroAction::team);
        if (macro.team() != null) {
            keysOfTeams.put("team", macro.team());
        }
        Set<String> known = teams.known(keysOfTeams.values());
        keysOfTeams.forEach((field, key) -> {
            if (!known.contains(key)) {
                throw StaffProblem.unknownTeam(key, field);
            }
        });
        templates.requireKnown(macro.named("template", MacroAction::template));
    }

    /** Refuses to do what cannot be done any more. */
    void requireStillThere(Macro macro) {
        try {
            requireKnown(macro.content());
        } catch (DomainException gone) {
            throw MacroProblem.outOfDate(macro.name(), String.valueOf(gone.getMessage()));
        }
    }
}
