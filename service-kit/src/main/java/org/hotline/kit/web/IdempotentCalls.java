package org.hotline.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.web.IdempotencyKeyTable.CallKey;
import org.hotline.kit.web.IdempotencyKeyTable.FirstAnswer;
import org.jboss.resteasy.reactive.RestResponse;

/** Remembers first answers and gives them again. A twin that arrives meanwhile waits for the first to commit. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotentCalls {

    private static final List<String> KEPT_HEADERS = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);

    private final IdempotencyKeyTable keys;
    private final CurrentVertxRequest requests;
    private final CurrentCaller current;
    private final KeptAnswers answers;
    private final Clock clock;

    IdempotentCalls(
            IdempotencyKeyTable keys,
            CurrentVertxRequest requests,
            CurrentCaller current,
            KeptAnswers answers,
            Clock clock) {
        this.keys = keys;
        this.requests = requests;
        this.current = current;
        this.answers = answers;
        this.clock = clock;
    }

    @AroundInvoke
    Object answer(InvocationContext call) throws Exception {
        String key = requests.getCurrent().request().getHeader("Idempotency-Key");
        if (key == null) {
            return inTransaction(call::proceed);
        }
        if (key.isBlank() || key.length() > 200) {
            throw RequestProblem.keyTooLong();
        }
        String fingerprint = fingerprint(call);
        CallKey callKey = new CallKey(current.caller().id(), key);
        return inTransaction(() -> {
            if (keys.claim(callKey, fingerprint, clock.instant())) {
                return remember(callKey, (RestResponse<?>) call.proceed());
            }
            return repeat(callKey, fingerprint);
        });
    }

    private static Object inTransaction(Callable<Object> work) throws Exception {
        try {
            return QuarkusTransaction.joiningExisting().call(work);
        } catch (QuarkusTransactionException wrapped) {
            if (wrapped.getCause() instanceof RuntimeException no) {
                throw no;
            }
            throw wrapped;
        }
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

    private String fingerprint(InvocationContext call) throws JsonProcessingException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        HttpServerRequest request = requests.getCurrent().request();
        digest.update((request.method() + " " + request.path()).getBytes(StandardCharsets.UTF_8));
        for (Object parameter : call.getParameters()) {
            digest.update((byte) 0);
            if (parameter instanceof byte[] bytes) {
                digest.update(bytes);
            } else {
                digest.update(answers.bytes(parameter));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
