package org.hotline.door.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Supplier;
import org.hotline.door.page.Frame;
import org.jboss.logging.Logger;

/** Lets those in who lead, and says what is wrong when there is nothing to show. */
@ApplicationScoped
class BoardGuard {

    private static final Logger LOG = Logger.getLogger(BoardGuard.class);
    private static final int FORBIDDEN = 403;
    private static final int WORST_OF_THE_CALLER = 499;

    private final Frame frame;

    BoardGuard(Frame frame) {
        this.frame = frame;
    }

    <T> T show(Supplier<T> page) {
        if (!frame.leads()) {
            throw new BoardRefusal(BoardNotice.NOT_FOR_YOU);
        }
        try {
            return page.get();
        } catch (WebApplicationException refused) {
            throw new BoardRefusal(notice(refused));
        } catch (ProcessingException away) {
            LOG.warnf("The kpi-service does not answer: %s", away.getMessage());
            throw new BoardRefusal(BoardNotice.AWAY);
        }
    }

    private static BoardNotice notice(WebApplicationException refused) {
        int status = refused.getResponse().getStatus();
        if (status == FORBIDDEN) {
            return BoardNotice.NOT_FOR_YOU;
        }
        return status > WORST_OF_THE_CALLER ? BoardNotice.AWAY : BoardNotice.NOT_THERE;
    }
}
