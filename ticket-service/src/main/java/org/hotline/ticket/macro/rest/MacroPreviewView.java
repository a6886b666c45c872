package org.hotline.ticket.macro.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.problem.Problem;
import org.hotline.kit.problem.TroubleProblems;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.macro.MacroChange;
import org.hotline.ticket.macro.MacroEffects;
import org.hotline.ticket.macro.MacroPreview;
import org.hotline.ticket.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a macro would do with a ticket as it stands.
 *
 * @param version of the macro
 * @param ticketVersion of the ticket as it stands, for the If-Match of a run
 * @param changes what would be otherwise in the ticket
 * @param reply what the customer would be told
 * @param notes what would be noted, filled in
 * @param solution as which it would be kept
 * @param sideEffects what would happen beside the ticket
 * @param problem why nothing would be done
 */
record MacroPreviewView(
        UUID macro,
        String name,
        long version,
        long ticketVersion,
        List<MacroChangeView> changes,
        @Nullable MacroReplyView reply,
        List<String> notes,
        @Nullable String solution,
        List<SideEffect> sideEffects,
        @Nullable Problem problem) {

    /** What a macro does beside its ticket. */
    enum SideEffect {
        CUSTOMER_IS_ANSWERED,
        CUSTOMER_IS_ASKED,
        SOLUTION_IS_LEARNED
    }

    /** A field of the ticket with its values, of which most have one at most. */
    record MacroChangeView(String field, List<String> before, List<String> after) {

        static MacroChangeView of(MacroChange change) {
            return new MacroChangeView(change.field(), change.before(), change.after());
        }
    }

    /** What the customer is told, and by which channel. */
    record MacroReplyView(Channel channel, String text) {

        static MacroReplyView of(Message reply) {
            return new MacroReplyView(reply.route().channel(), reply.content().text());
        }
    }

    static MacroPreviewView of(MacroPreview preview) {
        Message reply = preview.effects().reply();
        return new MacroPreviewView(
                preview.macro().id(),
                preview.macro().name(),
                preview.macro().version(),
                preview.ticketVersion(),
                preview.changes().stream().map(MacroChangeView::of).toList(),
                reply == null ? null : MacroReplyView.of(reply),
                preview.effects().notes(),
                preview.effects().solution(),
                sideEffects(preview.effects()),
                preview.refused() == null ? null : TroubleProblems.of(preview.refused()));
    }

    private static List<SideEffect> sideEffects(MacroEffects effects) {
        List<SideEffect> made = new ArrayList<>();
        if (effects.reply() != null) {
            made.add(SideEffect.CUSTOMER_IS_ANSWERED);
        }
        if (effects.asked()) {
            made.add(SideEffect.CUSTOMER_IS_ASKED);
        }
        if (effects.solution() != null) {
            made.add(SideEffect.SOLUTION_IS_LEARNED);
        }
        return made;
    }
}
