package org.hotline.door.board;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.hotline.door.page.Frame;

/** The board, and what hangs on a wall. */
@Path("/board")
@Produces(MediaType.TEXT_HTML)
public class BoardResource {

    private final BoardReading reading;
    private final BoardGuard guard;
    private final Frame frame;

    BoardResource(BoardReading reading, BoardGuard guard, Frame frame) {
        this.reading = reading;
        this.guard = guard;
        this.frame = frame;
    }

    @GET
    public TemplateInstance board(@BeanParam BoardQuery query) {
        return new BoardPage(guard.show(() -> reading.view(reading.scope(query), query.by(), frame.locale())))
                .setLocale(frame.locale());
    }

    @GET
    @Path("parts")
    public TemplateInstance parts(@BeanParam BoardQuery query) {
        return new PartsPage(guard.show(() -> reading.parts(reading.scope(query), query.by(), frame.locale())))
                .setLocale(frame.locale());
    }

    @GET
    @Path("wall")
    public TemplateInstance wall(@BeanParam BoardQuery query) {
        return new WallPage(guard.show(
                        () -> reading.wall(reading.scope(query.unlessSaid(BoardPeriod.Choice.TODAY)), frame.locale())))
                .setLocale(frame.locale());
    }
}
