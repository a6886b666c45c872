package org.hotline.ticket.macro;

import java.util.List;
import org.hotline.kit.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * What would come of a macro on a ticket as it stands.
 *
 * @param ticketVersion of the ticket as it stands
 * @param changes what would be otherwise in the ticket
 * @param refused why nothing would be done
 */
public record MacroPreview(
        Macro macro,
        long ticketVersion,
        List<MacroChange> changes,
        MacroEffects effects,
        @Nullable DomainException refused) {}
