package org.hotline.kit.problem;

import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the server throws while it reads a body: too long, or a form of too many fields. It knows no types for these. */
final class FormProblems {

    private static final String TOO_LARGE = "Request too large";
    private static final String FORMS = "org.jboss.resteasy.reactive.server.core.multipart.";
    private static final String BODY_READER = "org.jboss.resteasy.reactive.server.vertx.VertxInputStream";
    private static final String FORM_READER = "FormUrlEncodedProvider";

    /** How far below the form's own code the trouble can arise. */
    private static final int DEEPEST = 8;

    private FormProblems() {}

    static @Nullable Problem of(Throwable trouble) {
        for (Throwable t = trouble; t != null; t = t.getCause()) {
            if (String.valueOf(t.getMessage()).contains(TOO_LARGE)) {
                return Problem.ofField(413, "too-large", "body", "is longer than this address takes");
            }
            if (isOfForm(t)) {
                return t instanceof IllegalArgumentException || t instanceof IOException
                        ? Problem.ofField(400, "malformed-request", "body", "is no form")
                        : Problem.ofField(413, "too-large", "body", "has too many fields");
            }
        }
        return null;
    }

    /** Whether a body did not come to its end: its sender hung up, or went on waiting. */
    static boolean isOfSender(Throwable trouble) {
        for (Throwable t = trouble; t != null; t = t.getCause()) {
            if (t instanceof HttpClosedException
                    || t instanceof ClosedChannelException
                    || (t instanceof IOException && arises(t, name -> name.startsWith(BODY_READER)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfForm(Throwable trouble) {
        return arises(trouble, name -> name.startsWith(FORMS) || name.endsWith(FORM_READER));
    }

    private static boolean arises(Throwable trouble, Predicate<String> within) {
        return Arrays.stream(trouble.getStackTrace())
                .limit(DEEPEST)
                .map(StackTraceElement::getClassName)
                .anyMatch(within);
    }
}
