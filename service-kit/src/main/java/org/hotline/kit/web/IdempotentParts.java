package org.hotline.kit.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.web.IdempotencyKeyTable.CallKey;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A call on many things, each in a transaction of its own: with the same {@code Idempotency-Key} it takes effect once on each. */
@ApplicationScoped
public class IdempotentParts {

    private final CallAnswering answering;
    private final KeptAnswers answers;
    private final CurrentCaller current;

    IdempotentParts(CallAnswering answering, KeptAnswers answers, CurrentCaller current) {
        this.answering = answering;
        this.answers = answers;
        this.current = current;
    }

    /** Refuses what cannot be the key of a call, before any of its parts is done. */
    public static void requireFit(@Nullable String key) {
        if (key != null) {
            IdempotentCalls.requireFit(key);
        }
    }

    /**
     * Does a part, or answers what it answered first.
     *
     * @param key of the call, if it has one
     * @param thing with which the part is done
     * @param asked what is asked of it
     */
    public <V> V once(@Nullable String key, UUID thing, Record asked, Class<V> type, Callable<V> part)
            throws Exception {
        if (key == null) {
            return type.cast(answering.answer(part::call));
        }
        CallKey ofPart = new CallKey(current.caller().id(), key + " " + thing);
        RestResponse<?> done =
                answering.answerOnce(ofPart, answers.fingerprint(asked), () -> RestResponse.ok(part.call()));
        return answers.read(done.getEntity(), type);
    }
}
