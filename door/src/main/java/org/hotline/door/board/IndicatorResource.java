package org.hotline.door.board;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.hotline.door.page.Frame;
import org.jspecify.annotations.Nullable;

/** What is behind a figure: its tickets, and how each of them counts. */
@Path("/board")
@Produces(MediaType.TEXT_HTML)
public class IndicatorResource {

    private final BoardReading board;
    private final IndicatorReading reading;
    private final WhyReading why;
    private final BoardGuard guard;
    private final Frame frame;

    IndicatorResource(BoardReading board, IndicatorReading reading, WhyReading why, BoardGuard guard, Frame frame) {
        this.board = board;
        this.reading = reading;
        this.why = why;
        this.guard = guard;
        this.frame = frame;
    }

    @GET
    @Path("indicators/{kpi}")
    public TemplateInstance indicator(
            @PathParam("kpi") String kpi,
            @BeanParam BoardQuery query,
            @QueryParam("part") @DefaultValue("counted") String part,
            @Nullable @QueryParam("after") String after) {
        Indicator indicator = Indicator.of(kpi).orElseThrow(() -> new BoardRefusal(BoardNotice.NOT_THERE));
        MemberWalk.Question question =
                new MemberWalk.Question(indicator, board.scope(query), MemberCut.of(query), IndicatorPart.of(part));
        return new IndicatorPage(guard.show(() -> reading.view(question, after, frame.locale())))
                .setLocale(frame.locale());
    }

    @GET
    @Path("tickets/{id}")
    public TemplateInstance explanation(
            @PathParam("id") UUID id,
            @BeanParam BoardQuery query,
            @QueryParam("list") @DefaultValue("") String list,
            @QueryParam("part") @DefaultValue("counted") String part) {
        WhyView.WayBack back =
                WhyView.WayBack.of(Indicator.of(list), board.scope(query), MemberCut.of(query), IndicatorPart.of(part));
        return new WhyPage(guard.show(() -> why.explain(id, back, frame.locale()))).setLocale(frame.locale());
    }
}
