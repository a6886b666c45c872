package org.hotline.kit.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.nio.charset.StandardCharsets;
import org.hotline.kit.problem.Problem;

/** A body without a length, or a form, which is read until it ends or exceeds its limit before a resource sees it. */
final class ShortBody {

    private final RoutingContext call;
    private final long limit;
    private final Buffer body = Buffer.buffer();
    private final ProblemAnswers problems;
    private boolean refused;

    private ShortBody(RoutingContext call, long limit, ProblemAnswers problems) {
        this.call = call;
        this.limit = limit;
        this.problems = problems;
    }

    static void read(RoutingContext call, long limit, ProblemAnswers problems) {
        ShortBody reading = new ShortBody(call, limit, problems);
        HttpServerRequest request = call.request();
        request.handler(reading::take);
        request.endHandler(ended -> reading.end());
        request.resume();
    }

    private void take(Buffer part) {
        if (refused) {
            return;
        }
        if (body.length() + part.length() > limit) {
            refused = true;
            problems.refuse(call, RequestGate.tooLarge(limit));
            return;
        }
        body.appendBuffer(part);
    }

    private void end() {
        if (refused) {
            return;
        }
        Problem unreadable = RequestGate.isForm(call.request())
                ? PercentEncoding.brokenByForm(body.toString(StandardCharsets.ISO_8859_1))
                : null;
        if (unreadable != null) {
            problems.answer(call, unreadable);
        } else {
            ((RoutingContextInternal) call).setBody(body);
            call.next();
        }
    }
}
