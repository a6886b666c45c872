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
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hotline.kit.db.Database;
import org.hotline.kit.security.CurrentCaller;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Remembers first answers and gives them again. A twin that arrives meanwhile waits for the first to commit. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotentCalls {

    private static final List<String> KEPT_HEADERS = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);

    private final Database database;
    private final CurrentVertxRequest requests;
    private final CurrentCaller current;
    private final KeptAnswers answers;
    private final Clock clock;

    IdempotentCalls(
            Database database, CurrentVertxRequest requests, CurrentCaller current, KeptAnswers answers, Clock clock) {
        this.database = database;
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
        UUID caller = current.caller().id();
        return inTransaction(() -> {
            if (claim(caller, key, fingerprint)) {
                return remember(caller, key, (RestResponse<?>) call.proceed());
            }
            return repeat(caller, key, fingerprint);
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

    private boolean claim(UUID caller, String key, String fingerprint) {
        return database.update("""
                                insert into idempotency_key (caller, key, fingerprint, created_at)
                                values (:caller, :key, :fingerprint, :now) on conflict do nothing""")
                        .bind("caller", caller)
                        .bind("key", key)
                        .bind("fingerprint", fingerprint)
                        .bind("now", clock.instant())
                        .execute()
                == 1;
    }

    private RestResponse<?> remember(UUID caller, String key, RestResponse<?> answer) throws JsonProcessingException {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : KEPT_HEADERS) {
            Object value = answer.getHeaders().getFirst(name);
            if (value != null) {
                kept.put(
                        name,
                        HttpHeaders.ETAG.equals(name) ? answer.getEntityTag().toString() : value.toString());
            }
        }
        database.update("""
                        update idempotency_key set status = :status, headers = :headers, body = :body
                        where caller = :caller and key = :key""")
                .bind("status", answer.getStatus())
                .bind("headers", answers.keep(kept))
                .bind("body", answer.getEntity() == null ? null : answers.keep(answer.getEntity()))
                .bind("caller", caller)
                .bind("key", key)
                .execute();
        return answer;
    }

    private RestResponse<Object> repeat(UUID caller, String key, String fingerprint) throws JsonProcessingException {
        Answer answer = database.query("""
                        select fingerprint, status, headers, body from idempotency_key
                        where caller = :caller and key = :key""")
                .bind("caller", caller)
                .bind("key", key)
                .mapTo(Answer.class)
                .one();
        if (!answer.fingerprint.equals(fingerprint)) {
            throw RequestProblem.keyReused();
        }
        Object body = answer.body == null ? null : answers.read(answer.body);
        RestResponse.ResponseBuilder<Object> again = RestResponse.ResponseBuilder.create(
                        RestResponse.Status.fromStatusCode(answer.status), body)
                .header("Idempotency-Replayed", "true");
        answers.read(answer.headers)
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

    private record Answer(
            String fingerprint,
            int status,
            String headers,
            @Nullable String body) {}
}
