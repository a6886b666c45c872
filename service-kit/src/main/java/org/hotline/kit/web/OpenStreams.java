package org.hotline.kit.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** How many streams there are, in all and of each caller, so that those of some keep nobody else waiting. */
@ApplicationScoped
class OpenStreams {

    private final StreamSettings settings;
    private final CurrentVertxRequest request;
    private final Map<String, Integer> ofCallers = new HashMap<>();
    private int all;

    OpenStreams(StreamSettings settings, CurrentVertxRequest request) {
        this.settings = settings;
        this.request = request;
    }

    /** Counts the answer to the current call until it ends, whoever ends it. */
    void open(String caller) {
        count(caller);
        request.getCurrent().addEndHandler(ended -> close(caller));
    }

    private synchronized void count(String caller) {
        if (ofCallers.getOrDefault(caller, 0) >= settings.perCaller()) {
            throw RequestProblem.tooManyStreams(settings.perCaller());
        }
        if (all >= settings.most()) {
            throw RequestProblem.noMoreStreams();
        }
        all++;
        ofCallers.merge(caller, 1, Integer::sum);
    }

    private synchronized void close(String caller) {
        all--;
        ofCallers.computeIfPresent(caller, (name, open) -> open == 1 ? null : open - 1);
    }
}
