package org.hotline.kit.problem;

import org.jspecify.annotations.Nullable;

/** What the server throws while it reads a body: too long, or a form of too many fields. It knows no types for these. */
final class FormProblems {

    private static final String TOO_LARGE = "Request too large";
    private static final String FORM = "org.jboss.resteasy.reactive.server.core.multipart.FormData";

    private FormProblems() {}

    static @Nullable Problem of(Throwable trouble) {
        for (Throwable t = trouble; t != null; t = t.getCause()) {
            String message = String.valueOf(t.getMessage());
            if (message.contains(TOO_LARGE)) {
                return Problem.ofField(413, "too-large", "body", "is longer than this address takes");
            }
            if (isOfForm(t)) {
                return Problem.ofField(413, "too-large", "body", "has too many fields");
            }
        }
        return null;
    }

    private static boolean isOfForm(Throwable trouble) {
        StackTraceElement[] places = trouble.getStackTrace();
        return places.length > 0 && places[0].getClassName().equals(FORM);
    }
}
