package org.hotline.ticket.macro;

import static org.hotline.ticket.Calling.as;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Macros that tests write and run. */
final class Macros {

    private Macros() {}

    @SafeVarargs
    static Map<String, Object> macro(String name, Map<String, ?>... actions) {
        return new HashMap<>(Map.of("name", name, "actions", List.of(actions)));
    }

    /** One whose words are its own. */
    @SafeVarargs
    static Map<String, Object> saying(String text, Map<String, ?>... actions) {
        Map<String, Object> macro = macro("Words", actions);
        macro.put("texts", List.of(Map.of("language", "en", "text", text)));
        return macro;
    }

    static Map<String, ?> does(String action) {
        return Map.of("action", action);
    }

    static Map<String, ?> does(String action, String field, Object value) {
        return Map.of("action", action, field, value);
    }

    static Response add(RequestSpecification caller, Map<String, ?> macro) {
        return caller.body(macro).post("/v1/macros");
    }

    /** The id of one that is there now, for all. */
    static String added(Map<String, ?> macro) {
        return add(as("supervisor"), macro).then().statusCode(201).extract().path("id");
    }

    static Response run(String ticket, String macro) {
        return run(as("operator"), ticket, macro);
    }

    static Response run(RequestSpecification caller, String ticket, String macro) {
        return caller.body(Map.of("macro", macro)).post("/v1/tickets/" + ticket + "/macro-runs");
    }

    static Response preview(String ticket, String macro) {
        return as("operator").get("/v1/tickets/" + ticket + "/macros/" + macro + "/preview");
    }

    /** The statuses of as many calls that are made at the same time. */
    static List<Integer> atOnce(int calls, Supplier<Response> call) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(calls);
        try {
            Callable<Integer> status = () -> call.get().statusCode();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : executor.invokeAll(Collections.nCopies(calls, status))) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            executor.shutdownNow();
        }
    }

    static Response timeline(String ticket) {
        return as("supervisor").get("/v1/tickets/" + ticket + "/timeline");
    }
}
