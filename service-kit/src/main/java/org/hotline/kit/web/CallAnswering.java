package org.hotline.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hotline.kit.web.IdempotencyKeyTable.CallKey;
import org.hotline.kit.web.IdempotencyKeyTable.FirstAnswer;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Makes calls in one transaction with the memory of their answers, remembers first answers and gives them again. A twin that
 * arrives meanwhile waits for the first to commit.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class CallAnswering {

    private static final List<String> KEPT_HEADERS = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);

    private final IdempotencyKeyTable keys;
    private final KeptAnswers answers;
    private final Clock clock;

    CallAnswering(IdempotencyKeyTable keys, KeptAnswers answers, Clock clock) {
        this.keys = keys;
        this.answers = answers;
        this.clock = clock;
    }

    /** A call that nobody can repeat. */
    Object answer(Callable<Object> call) throws Exception {
        return call.call();
    }

    /** A call that takes effect once under its key. */
    RestResponse<?> answerOnce(CallKey key, String fingerprint, Callable<RestResponse<?>> call) throws Exception {
        return keys.claim(key, fingerprint, clock.instant()) ? remember(key, call.call()) : repeat(key, fingerprint);
    }

    private RestResponse<?> remember(CallKey key, RestResponse<?> answer) throws JsonProcessingException {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : KEPT_HEADERS) {
            Object value = answer.getHeaders().getFirst(name);
            if (value != null) {
                kept.put(
                        name,
                        HttpHeaders.ETAG.equals(name) ? answer.getEntityTag().toString() : value.toString());
            }
        }
        String body = answer.getEntity() == null ? null : answers.keep(answer.getEntity());
        keys.answer(key, answer.getStatus(), answers.keep(kept), body);
        return answer;
    }

    private RestResponse<Object> repeat(CallKey key, String fingerprint) throws JsonProcessingException {
        FirstAnswer answer = keys.answerTo(key);
        if (!answer.fingerprint().equals(fingerprint)) {
            throw RequestProblem.keyReused();
        }
        Object body = answer.body() == null ? null : answers.read(answer.body());
        RestResponse.ResponseBuilder<Object> again = RestResponse.ResponseBuilder.create(
                        RestResponse.Status.fromStatusCode(answer.status()), body)
                .header("Idempotency-Replayed", "true");
        answers.read(answer.headers())
                .fields()
                .forEachRemaining(
                        kept -> again.header(kept.getKey(), kept.getValue().asText()));
        return body == null
                ? again.build()
                : again.type(MediaType.APPLICATION_JSON).build();
    }
}
