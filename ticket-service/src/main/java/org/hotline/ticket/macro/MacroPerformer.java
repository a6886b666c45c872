package org.hotline.ticket.macro;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hotline.kit.problem.DomainException;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.kit.security.Caller;
import org.hotline.ticket.changing.TicketCommand;
import org.hotline.ticket.ticket.TicketDetails;

/** Does what macros do, in order, if all that they name is still there. */
@ApplicationScoped
class MacroPerformer {

    private final MacroReferences references;
    private final MacroActionPerformer actions;

    MacroPerformer(MacroReferences references, MacroActionPerformer actions) {
        this.references = references;
        this.actions = actions;
    }

    /** All of it with a ticket that is held; what is refused names the action that is at fault. */
    MacroEffects perform(Macro macro, TicketDetails details, Caller caller, Instant now) {
        references.requireStillThere(macro);
        TicketCommand command = new TicketCommand(details.ticket().id(), caller, version -> {});
        MacroEffects effects = MacroEffects.NONE;
        for (int i = 0; i < macro.content().actions().size(); i++) {
            MacroAction action = macro.content().actions().get(i);
            try {
                effects = effects.and(actions.act(command, details, macro, action, now));
            } catch (DomainException refused) {
                DomainException why = refused instanceof FieldProblem ? MacroProblem.notPossible(refused) : refused;
                throw why.field("actions[" + i + "]", "must be possible now, as " + action.action() + " is not");
            }
        }
        return effects;
    }
}
