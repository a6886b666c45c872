package org.hotline.kit.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hotline.kit.problem.Problem;

/** What the server itself answers when no resource is asked: a problem like any other. */
@ApplicationScoped
class ServerProblems {

    private static final int[] STATUSES = {400, 404, 405, 406, 413, 414, 415, 431};

    private final ProblemAnswers problems;

    ServerProblems(ProblemAnswers problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        for (int status : STATUSES) {
            router.errorHandler(status, call -> answer(call, status));
        }
    }

    private void answer(RoutingContext call, int status) {
        problems.answer(call, Problem.of(status, Problem.kindOf(status), null));
    }
}
