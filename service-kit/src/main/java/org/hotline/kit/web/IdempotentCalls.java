package org.hotline.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.web.IdempotencyKeyTable.CallKey;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Tells calls that are repeated from new ones, by their keys and by what they ask for. What a call says is validated before, while
 * no connection to the database is held.
 */
@Idempotent
@Interceptor
@Priority(IdempotentCalls.AFTER_VALIDATION)
class IdempotentCalls {

    static final int AFTER_VALIDATION = Interceptor.Priority.PLATFORM_AFTER + 900;

    private final CallAnswering answering;
    private final CurrentVertxRequest requests;
    private final CurrentCaller current;
    private final KeptAnswers answers;

    IdempotentCalls(CallAnswering answering, CurrentVertxRequest requests, CurrentCaller current, KeptAnswers answers) {
        this.answering = answering;
        this.requests = requests;
        this.current = current;
        this.answers = answers;
    }

    @AroundInvoke
    Object answer(InvocationContext call) throws Exception {
        String key = requests.getCurrent().request().getHeader("Idempotency-Key");
        if (key == null) {
            return answering.answer(call::proceed);
        }
        requireFit(key);
        return answering.answerOnce(
                new CallKey(current.caller().id(), key), fingerprint(call), () -> (RestResponse<?>) call.proceed());
    }

    static void requireFit(String key) {
        if (key.isBlank() || key.length() > 200) {
            throw RequestProblem.keyTooLong();
        }
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
