package org.hotline.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Mails as they arrive, however long they are. */
class ArrivingMailTest {

    private static final int MEBIBYTE = 1024 * 1024;

    private final MailSpool spool = new MailSpool(new MemoryBudget(200, Duration.ZERO), 200, 200);

    @Test
    void aLongMailIsReadWithoutMemoryOutsideTheHeap() {
        byte[] piece = "0123456789abcdef".repeat(512).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        try (ArrivingMail mail = spool.begin("a")) {
            for (int size = 0; size < 20 * MEBIBYTE; size += piece.length) {
                mail.add(piece, piece.length);
            }
            long before = outside();

            byte[] whole = mail.complete();

            assertThat(whole).hasSize(20 * MEBIBYTE).endsWith(piece).startsWith(piece);
            assertThat(outside() - before).isLessThan(MEBIBYTE);
        }
    }

    private static long outside() {
        return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
    }
}
