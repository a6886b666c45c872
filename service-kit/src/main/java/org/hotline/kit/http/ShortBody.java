package org.hotline.kit.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.nio.charset.StandardCharsets;
import org.hotline.kit.problem.Problem;

/** A body that is read until it ends, or exceeds its limit or its room, before a resource sees it. */
final class ShortBody {

    private static final String CONTINUE = "100-continue";

    private final RoutingContext call;
    private final BodyInFlight room;
    private final Buffer body = Buffer.buffer();
    private final ProblemAnswers problems;
    private boolean refused;

    private ShortBody(RoutingContext call, BodyInFlight room, ProblemAnswers problems) {
        this.call = call;
        this.room = room;
        this.problems = problems;
    }

    static void read(RoutingContext call, BodyInFlight room, ProblemAnswers problems) {
        ShortBody reading = new ShortBody(call, room, problems);
        HttpServerRequest request = call.request();
        request.handler(reading::take);
        request.endHandler(ended -> reading.end());
        if (CONTINUE.equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            call.response().writeContinue();
        }
        room.isAwaited();
        request.resume();
    }

    private void take(Buffer part) {
        if (refused) {
            return;
        }
        int length = body.length() + part.length();
        if (length > room.size().most()) {
            refuse(RequestGate.tooLarge(room.size().most()));
        } else if (!room.holds(length)) {
            refuse(RequestGate.tooMuchAtOnce());
        } else {
            body.appendBuffer(part);
        }
    }

    private void refuse(Problem problem) {
        refused = true;
        problems.refuse(call, problem);
    }

    private void end() {
        if (refused) {
            return;
        }
        Problem unreadable = FormBody.isIn(call.request())
                ? PercentEncoding.brokenByForm(
                        body.toString(StandardCharsets.ISO_8859_1),
                        FormBody.charsetOf(call.request().getHeader(HttpHeaders.CONTENT_TYPE)))
                : null;
        if (unreadable != null) {
            problems.answer(call, unreadable);
        } else {
            ((RoutingContextInternal) call).setBody(body);
            call.next();
        }
    }
}
