package org.hotline.ticket.macro;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hotline.ticket.changing.TicketCommand;
import org.hotline.ticket.snoozing.TicketSnoozing;
import org.hotline.ticket.ticket.TicketDetails;
import org.hotline.ticket.working.ClassificationChange;
import org.hotline.ticket.working.TicketAssigning;
import org.hotline.ticket.working.TicketTagging;
import org.hotline.ticket.working.TicketWorking;

/** Does one action of a macro, as the call for it alone would, with a ticket that is held. */
@ApplicationScoped
class MacroActionPerformer {

    private final TicketAssigning assigning;
    private final TicketWorking working;
    private final TicketTagging tagging;
    private final TicketSnoozing snoozing;
    private final MacroWords words;

    MacroActionPerformer(
            TicketAssigning assigning,
            TicketWorking working,
            TicketTagging tagging,
            TicketSnoozing snoozing,
            MacroWords words) {
        this.assigning = assigning;
        this.working = working;
        this.tagging = tagging;
        this.snoozing = snoozing;
        this.words = words;
    }

    MacroEffects act(TicketCommand command, TicketDetails details, Macro macro, MacroAction action, Instant now) {
        switch (action.action()) {
            case REPLY -> {
                return words.reply(command, details, macro, action);
            }
            case RESOLVE -> {
                return words.resolve(command, action);
            }
            case NOTE -> {
                return words.note(command, details, action);
            }
            case TAG -> tagging.tag(command, requireNonNull(action.tags()));
            case UNTAG -> tagging.untag(command, requireNonNull(action.tags()));
            case CLASSIFY ->
                working.classify(
                        command,
                        new ClassificationChange(action.type(), action.category(), action.priority(), null, null));
            case ASSIGN -> assigning.assign(command, action.team(), null);
            case ASSIGN_TO_ME ->
                assigning.assign(command, null, command.caller().id());
            case UNASSIGN -> assigning.unassign(command);
            case SNOOZE -> snoozing.snooze(command, now.plusSeconds(requireNonNull(action.seconds())));
        }
        return MacroEffects.NONE;
    }
}
