package org.hotline.gateway.visitor.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.gateway.chat.ChatForgetting;
import org.hotline.gateway.visitor.AnswerSettling;
import org.hotline.kit.time.Ticks;

/** Has answers mailed to visitors who are gone, and forgets what is too old to tell how long others wait. */
@ApplicationScoped
class UnreadAnswerTick {

    private final AnswerSettling settling;
    private final ChatForgetting forgetting;

    UnreadAnswerTick(AnswerSettling settling, ChatForgetting forgetting) {
        this.settling = settling;
        this.forgetting = forgetting;
    }

    @Scheduled(every = "{hotline.chat.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void mail() {
        Ticks.whileThereIsMore(settling::mailSome);
        Ticks.whileThereIsMore(forgetting::forgetSome);
    }
}
