package org.hotline.door.board;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.page.Frame;

/** The figures of the board, and what is behind them, as files. */
@Path("/board")
public class BoardExport {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final KpiApi kpis;
    private final BoardReading reading;
    private final WorkbookReading workbooks;
    private final BoardGuard guard;
    private final Frame frame;

    BoardExport(
            @RestClient KpiApi kpis, BoardReading reading, WorkbookReading workbooks, BoardGuard guard, Frame frame) {
        this.kpis = kpis;
        this.reading = reading;
        this.workbooks = workbooks;
        this.guard = guard;
        this.frame = frame;
    }

    @GET
    @Path("figures.csv")
    @Produces(KpiApi.CSV)
    public Response csv(@BeanParam BoardQuery query) {
        BoardScope scope = reading.scope(query);
        return file(
                guard.show(() -> kpis.reportsAsCsv(
                        scope.search().by(scope.period().step().key()))),
                "hotline",
                scope,
                ".csv");
    }

    @GET
    @Path("figures.xlsx")
    @Produces(XLSX)
    public Response workbook(@BeanParam BoardQuery query) {
        BoardScope scope = reading.scope(query);
        return file(guard.show(() -> workbooks.write(scope, frame.locale())), "hotline", scope, ".xlsx");
    }

    @GET
    @Path("indicators/{kpi}/tickets.csv")
    @Produces(KpiApi.CSV)
    public Response members(
            @PathParam("kpi") String kpi,
            @BeanParam BoardQuery query,
            @QueryParam("part") @DefaultValue("counted") String part) {
        Indicator indicator = Indicator.of(kpi).orElseThrow(() -> new BoardRefusal(BoardNotice.NOT_THERE));
        BoardScope scope = reading.scope(query);
        return file(
                guard.show(() -> kpis.membersAsCsv(
                        indicator.key(), scope.search(), IndicatorPart.of(part).asked())),
                indicator.key(),
                scope,
                ".csv");
    }

    private static Response file(Object content, String name, BoardScope scope, String ending) {
        String days = scope.period().first() + "-" + scope.period().last();
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + name + "-" + days + ending + "\"")
                .build();
    }
}
