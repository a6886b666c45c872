package org.hotline.gateway.messenger;

import java.io.IOException;
import java.time.Duration;
import org.hotline.gateway.delivery.DeliveryReason;
import org.jspecify.annotations.Nullable;

/** A provider does not do what he is asked. */
public final class MessengerTrouble extends Exception {

    private static final long serialVersionUID = 1L;

    /** What it is about. */
    public enum TroubleKind {
        /** This one message or file, for good. */
        FINAL,
        /** This one message or file, for now. */
        PASSING,
        /** All that we want of him, for now. */
        EVERYTHING
    }

    private final TroubleKind kind;
    private final String reason;
    private final @Nullable Duration pause;

    /**
     * A no, or no answer.
     *
     * @param reason as it is told of a delivery
     * @param words what the provider says
     * @param pause after which he wants to be asked again
     */
    public MessengerTrouble(TroubleKind kind, String reason, String words, @Nullable Duration pause) {
        super(reason + ": " + words);
        this.kind = kind;
        this.reason = reason;
        this.pause = pause;
    }

    /** A file is larger than we take or send. */
    public static MessengerTrouble tooLarge() {
        return new MessengerTrouble(
                TroubleKind.FINAL, DeliveryReason.ATTACHMENTS_TOO_LARGE.name(), "more than we take", null);
    }

    /** The provider keeps a file where we ask nobody. */
    public static MessengerTrouble elsewhere() {
        return new MessengerTrouble(TroubleKind.FINAL, "ELSEWHERE", "its address is none of the provider's", null);
    }

    /** Nobody answers; what the connection says may hold an address with a token, and is not told. */
    public static MessengerTrouble unreachable(IOException trouble) {
        return new MessengerTrouble(
                TroubleKind.EVERYTHING,
                DeliveryReason.UNREACHABLE.name(),
                trouble.getClass().getSimpleName(),
                null);
    }

    TroubleKind kind() {
        return kind;
    }

    boolean isFinal() {
        return kind == TroubleKind.FINAL;
    }

    String reason() {
        return reason;
    }

    @Nullable
    Duration pause() {
        return pause;
    }
}
