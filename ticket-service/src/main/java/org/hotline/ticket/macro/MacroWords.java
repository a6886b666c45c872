package org.hotline.ticket.macro;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hotline.ticket.answering.NoteTaking;
import org.hotline.ticket.answering.TicketAnswering;
import org.hotline.ticket.answering.TicketReply;
import org.hotline.ticket.changing.TicketCommand;
import org.hotline.ticket.message.Copies;
import org.hotline.ticket.resolving.TicketResolving;
import org.hotline.ticket.template.Template;
import org.hotline.ticket.ticket.TicketDetails;
import org.hotline.ticket.ticket.WrapUp;

/** Says what macros say: to customers, and among us. */
@ApplicationScoped
class MacroWords {

    /** With a joiner of words that nobody sees. */
    private static final String NO_MENTION = "@\u2060";

    private final TicketAnswering answering;
    private final NoteTaking notes;
    private final TicketResolving resolving;

    MacroWords(TicketAnswering answering, NoteTaking notes, TicketResolving resolving) {
        this.answering = answering;
        this.notes = notes;
        this.resolving = resolving;
    }

    MacroEffects reply(TicketCommand command, TicketDetails details, Macro macro, MacroAction action) {
        String language = details.ticket().classification().language();
        String own = action.isInOwnWords() ? filled(details, macro.content().text(language)) : null;
        boolean pending = Boolean.TRUE.equals(action.pendingAfter());
        TicketReply reply = new TicketReply(own, null, action.template(), List.of(), Copies.none(), pending);
        return new MacroEffects(answering.reply(command, reply), List.of(), null, false);
    }

    /** Customers choose their names themselves, and mention nobody by them. */
    MacroEffects note(TicketCommand command, TicketDetails details, MacroAction action) {
        String name = details.customer().name();
        String note = Template.filled(
                requireNonNull(action.text()),
                details.ticket().number(),
                name == null ? null : name.replace("@", NO_MENTION));
        notes.note(command, note);
        return new MacroEffects(null, List.of(note), null, false);
    }

    MacroEffects resolve(TicketCommand command, MacroAction action) {
        WrapUp wrapUp = new WrapUp(requireNonNull(action.solution()), action.wrapUpCode(), null, List.of(), null);
        TicketDetails solved = resolving.resolve(command, wrapUp);
        return new MacroEffects(null, List.of(), wrapUp.solution(), resolving.isFollowedByAQuestion(solved));
    }

    private static String filled(TicketDetails details, String text) {
        return Template.filled(
                text, details.ticket().number(), details.customer().name());
    }
}
