package org.hotline.ticket.macro;

import java.util.List;
import java.util.stream.Stream;
import org.hotline.ticket.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a macro says, and does beyond its ticket.
 *
 * @param reply what the customer is told
 * @param notes what is said among us
 * @param solution what goes to those who write what we know
 * @param asked whether the customer is asked how it was
 */
public record MacroEffects(
        @Nullable Message reply,
        List<String> notes,
        @Nullable String solution,
        boolean asked) {

    static final MacroEffects NONE = new MacroEffects(null, List.of(), null, false);

    /** These and others. */
    MacroEffects and(MacroEffects more) {
        return new MacroEffects(
                more.reply == null ? reply : more.reply,
                Stream.of(notes, more.notes).flatMap(List::stream).toList(),
                more.solution == null ? solution : more.solution,
                asked || more.asked);
    }
}
