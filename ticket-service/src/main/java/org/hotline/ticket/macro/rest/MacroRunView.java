package org.hotline.ticket.macro.rest;

import java.util.UUID;
import org.hotline.ticket.macro.MacroRun;
import org.hotline.ticket.ticket.rest.TicketView;

/**
 * A macro that was run.
 *
 * @param version of the macro that was run
 * @param ticket as it is after it
 */
record MacroRunView(UUID macro, String name, long version, TicketView ticket) {

    static MacroRunView of(MacroRun run) {
        return new MacroRunView(
                run.macro().id(), run.macro().name(), run.macro().version(), TicketView.of(run.ticket()));
    }
}
