package org.hotline.door.board;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hotline.door.page.Frame;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says on a page why there is nothing to show. */
class BoardRefusals {

    private final Frame frame;

    BoardRefusals(Frame frame) {
        this.frame = frame;
    }

    @ServerExceptionMapper
    public Response page(BoardRefusal refusal) {
        return Response.status(refusal.notice().status())
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(new NoticePage(refusal.notice()).setLocale(frame.locale()))
                .build();
    }
}
