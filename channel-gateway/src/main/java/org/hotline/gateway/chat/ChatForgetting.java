package org.hotline.gateway.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Forgets how long others waited once that is no sign any more of how long one waits. */
@ApplicationScoped
@Transactional
public class ChatForgetting {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final int AT_A_TIME = 500;

    private final AnsweredChatTable answered;
    private final Clock clock;

    ChatForgetting(AnsweredChatTable answered, Clock clock) {
        this.answered = answered;
        this.clock = clock;
    }

    /** Answers whether there may be more. */
    public boolean forgetSome() {
        return answered.forget(clock.instant().minus(KEPT), AT_A_TIME) == AT_A_TIME;
    }
}
