package org.hotline.door.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.board.StaffApi.TicketName;
import org.hotline.door.desk.Clock;
import org.hotline.door.page.Asking;
import org.jspecify.annotations.Nullable;

/** Gathers how a ticket counts. */
@ApplicationScoped
class WhyReading {

    private final KpiApi kpis;
    private final PromiseApi promises;
    private final StaffReading staff;
    private final Asking asking;
    private final BoardSettings settings;

    WhyReading(
            @RestClient KpiApi kpis,
            @RestClient PromiseApi promises,
            StaffReading staff,
            Asking asking,
            BoardSettings settings) {
        this.kpis = kpis;
        this.promises = promises;
        this.staff = staff;
        this.asking = asking;
        this.settings = settings;
    }

    /** How a ticket counts in all indicators. */
    WhyView explain(UUID ticket, WhyView.WayBack back, Locale locale) {
        CompletableFuture<TicketExplanation> explained = asking.ask(() -> kpis.explanation(ticket));
        CompletableFuture<List<Clock>> promised = asking.ask(() -> clocks(ticket));
        CompletableFuture<StaffNames> named = asking.ask(staff::names);
        @Nullable TicketName name = staff.ticket(ticket);
        TicketExplanation explanation = Asking.answer(explained);
        BoardLabels labels = new BoardLabels(locale, settings.zone(), Asking.answer(named));
        return WhyView.of(explanation, name, back, Asking.answer(promised), labels);
    }

    /** How a ticket counts is worth reading without what exactly was promised. */
    private List<Clock> clocks(UUID ticket) {
        try {
            return promises.clocks(ticket).items();
        } catch (WebApplicationException | ProcessingException away) {
            return List.of();
        }
    }
}
