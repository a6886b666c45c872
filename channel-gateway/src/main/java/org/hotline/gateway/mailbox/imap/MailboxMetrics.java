package org.hotline.gateway.mailbox.imap;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.gateway.mailbox.MailboxCounting;

/** Shows how it goes with all mailboxes. */
@Startup
@ApplicationScoped
class MailboxMetrics {

    MailboxMetrics(MeterRegistry registry, MailboxCounting counting) {
        Gauge.builder("hotline.mailboxes.lag", counting, all -> all.longestLag().toMillis() / 1000.0)
                .baseUnit("seconds")
                .description("how long a mail may have waited in a mailbox that is fetched; 0 when none does")
                .register(registry);
        Gauge.builder("hotline.mailboxes.troubled", counting, MailboxCounting::troubled)
                .description("mailboxes of which the last look failed")
                .register(registry);
        Gauge.builder("hotline.mailboxes.refused", counting, MailboxCounting::refused)
                .description("mails that were passed over, and are still in their mailboxes")
                .register(registry);
    }
}
