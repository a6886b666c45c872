package org.hotline.ticket.macro;

import org.hotline.ticket.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a macro does beyond its ticket.
 *
 * @param reply what the customer is told
 * @param asked whether the customer is asked how it was
 * @param learned whether what was the solution goes to those who write what we know
 */
public record MacroEffects(@Nullable Message reply, boolean asked, boolean learned) {

    static final MacroEffects NONE = new MacroEffects(null, false, false);

    /** These and others. */
    MacroEffects and(MacroEffects more) {
        return new MacroEffects(more.reply == null ? reply : more.reply, asked || more.asked, learned || more.learned);
    }
}
