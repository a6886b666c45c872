package org.hotline.door.board;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.hotline.door.page.Frame;

/** The figures of the board, and what is behind them, as files. */
@Path("/board")
public class BoardExport {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String CSV = "text/csv;charset=UTF-8";

    private final BoardReading reading;
    private final BoardSheets sheets;
    private final BoardGuard guard;
    private final Frame frame;

    BoardExport(BoardReading reading, BoardSheets sheets, BoardGuard guard, Frame frame) {
        this.reading = reading;
        this.sheets = sheets;
        this.guard = guard;
        this.frame = frame;
    }

    @GET
    @Path("figures.csv")
    @Produces(CSV)
    public Response csv(@BeanParam BoardQuery query) {
        BoardScope scope = reading.scope(query);
        Facet by = reading.shown(query.by());
        return file(guard.show(() -> sheets.figures().write(scope, by, frame.locale())), "hotline", scope, ".csv");
    }

    @GET
    @Path("figures.xlsx")
    @Produces(XLSX)
    public Response workbook(@BeanParam BoardQuery query) {
        BoardScope scope = reading.scope(query);
        return file(guard.show(() -> sheets.workbook().write(scope, frame.locale())), "hotline", scope, ".xlsx");
    }

    @GET
    @Path("indicators/{kpi}/tickets.csv")
    @Produces(CSV)
    public Response members(
            @PathParam("kpi") String kpi,
            @BeanParam BoardQuery query,
            @QueryParam("part") @DefaultValue("counted") String part) {
        Indicator indicator = Indicator.of(kpi).orElseThrow(() -> new BoardRefusal(BoardNotice.NOT_THERE));
        BoardScope scope = reading.scope(query);
        MemberWalk.Question question =
                new MemberWalk.Question(indicator, scope, MemberCut.of(query), IndicatorPart.of(part));
        return file(guard.show(() -> sheets.members().write(question, frame.locale())), indicator.key(), scope, ".csv");
    }

    private static Response file(Object content, String name, BoardScope scope, String ending) {
        String days = scope.period().first() + "-" + scope.period().last();
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + name + "-" + days + ending + "\"")
                .build();
    }
}
