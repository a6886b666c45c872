package org.hotline.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
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
    private final ObjectMapper json;
    private final Clock clock;

    IdempotentCalls(
            Database database, CurrentVertxRequest requests, CurrentCaller current, ObjectMapper json, Clock clock) {
        this.database = database;
        this.requests = requests;
        this.current = current;
        this.json = json;
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
                return remember(caller, key, call.proceed());
            }
            Response again = repeat(caller, key, fingerprint);
            return call.getMethod().getReturnType() == RestResponse.class ? restResponse(again) : again;
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

    private Object remember(UUID caller, String key, Object answer) throws JsonProcessingException {
        Response response = answer instanceof RestResponse<?> typed ? typed.toResponse() : (Response) answer;
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : KEPT_HEADERS) {
            Object value = response.getHeaders().getFirst(name);
            if (value != null) {
                kept.put(
                        name,
                        HttpHeaders.ETAG.equals(name) ? response.getEntityTag().toString() : value.toString());
            }
        }
        database.update("""
                        update idempotency_key set status = :status, headers = :headers, body = :body
                        where caller = :caller and key = :key""")
                .bind("status", response.getStatus())
                .bind("headers", json.writeValueAsString(kept))
                .bind("body", response.getEntity() == null ? null : json.writeValueAsString(response.getEntity()))
                .bind("caller", caller)
                .bind("key", key)
                .execute();
        return answer;
    }

    private static RestResponse<Object> restResponse(Response response) {
        RestResponse.ResponseBuilder<Object> typed =
                RestResponse.ResponseBuilder.create(response.getStatusInfo(), response.getEntity());
        response.getHeaders().forEach((name, values) -> values.forEach(value -> typed.header(name, value)));
        return typed.build();
    }

    private Response repeat(UUID caller, String key, String fingerprint) throws JsonProcessingException {
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
        Response.ResponseBuilder again = Response.status(answer.status).header("Idempotency-Replayed", "true");
        Map<?, ?> kept = json.readValue(answer.headers, Map.class);
        kept.forEach((name, value) -> again.header((String) name, value));
        if (answer.body != null) {
            again.type("application/json").entity(json.readTree(answer.body));
        }
        return again.build();
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
                digest.update(json.writeValueAsBytes(parameter));
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
