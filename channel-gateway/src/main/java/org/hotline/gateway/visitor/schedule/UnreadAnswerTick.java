package org.hotline.gateway.visitor.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.gateway.visitor.AnswerSettling;
import org.hotline.kit.time.Ticks;

/** Has answers mailed to visitors who are gone. */
@ApplicationScoped
class UnreadAnswerTick {

    private final AnswerSettling settling;

    UnreadAnswerTick(AnswerSettling settling) {
        this.settling = settling;
    }

    @Scheduled(every = "{hotline.chat.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void mail() {
        Ticks.whileThereIsMore(settling::mailSome);
    }
}
