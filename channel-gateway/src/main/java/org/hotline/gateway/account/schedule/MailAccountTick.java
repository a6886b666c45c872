package org.hotline.gateway.account.schedule;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.hotline.gateway.account.MailAccountFinding;

/** Looks now and then what other instances were told of accounts; and before the first mail comes. */
@ApplicationScoped
class MailAccountTick {

    private final MailAccountFinding finding;

    MailAccountTick(MailAccountFinding finding) {
        this.finding = finding;
    }

    void begin(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        finding.refresh();
    }

    @Scheduled(every = "{hotline.accounts.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        finding.refresh();
    }
}
