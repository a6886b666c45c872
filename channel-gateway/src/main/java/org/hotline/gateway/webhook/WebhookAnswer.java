package org.hotline.gateway.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt to tell something.
 *
 * @param status of HTTP; none where nobody answered
 * @param error why it failed, in a word or two
 * @param text how the answer began
 * @param retryAt when the server wants to be asked again
 */
public record WebhookAnswer(
        @Nullable Integer status,
        @Nullable String error,
        @Nullable String text,
        @Nullable Instant retryAt) {

    private static final int GONE = 410;
    private static final String SWITCHED_OFF = "SWITCHED_OFF";

    /** Nobody was asked, for the webhook is to be told nothing any more. */
    public static WebhookAnswer switchedOff() {
        return failed(SWITCHED_OFF);
    }

    /** Nobody answered. */
    public static WebhookAnswer failed(String error) {
        return new WebhookAnswer(null, error, null, null);
    }

    public static WebhookAnswer of(int status, String text, @Nullable Instant retryAt) {
        return new WebhookAnswer(
                status, isSuccess(status) ? null : "HTTP_" + status, text.replace("\u0000", ""), retryAt);
    }

    boolean isSuccess() {
        return status != null && isSuccess(status);
    }

    private static boolean isSuccess(int status) {
        return status >= 200 && status < 300;
    }

    /** It wants to be told nothing, ever. */
    boolean isGone() {
        return status != null && status == GONE;
    }

    /** Whether it was asked at all. */
    boolean wasAsked() {
        return !SWITCHED_OFF.equals(error);
    }

    boolean isFinal() {
        return isSuccess() || isGone() || !wasAsked();
    }
}
