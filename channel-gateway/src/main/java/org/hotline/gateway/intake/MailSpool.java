package org.hotline.gateway.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.answer.Budget;

/**
 * Where mails are while they arrive, however they come: the beginnings of some in memory, the rest on disk, neither without
 * end, and nobody's take more than half of it.
 */
@ApplicationScoped
public class MailSpool {

    private static final long MEBIBYTE = 1024L * 1024;

    /** The rest of the memory is for mails that are here. */
    private static final int PART_FOR_ARRIVING = 4;

    /** A mail is there as it came, as it is decoded, and as it goes to the database. */
    private static final int MEMORY_PER_BYTE = 3;

    private final MemoryBudget whole;
    private final Budget memory;
    private final Budget disk;

    MailSpool(
            MemoryBudget whole,
            @ConfigProperty(name = "hotline.intake.memory-mebibytes") int memoryMebibytes,
            @ConfigProperty(name = "hotline.intake.spool-mebibytes") int diskMebibytes) {
        this.whole = whole;
        this.memory = budget(memoryMebibytes * MEBIBYTE / PART_FOR_ARRIVING);
        this.disk = budget(diskMebibytes * MEBIBYTE);
    }

    private static Budget budget(long most) {
        return new Budget(most, most / 2, most);
    }

    /** A mail of which nothing is here yet, from a mail server or an integration. */
    public ArrivingMail begin(String sender) {
        return new ArrivingMail(memory.open(sender), disk.open(sender), this);
    }

    /** Room for a mail that is here, once there is some. */
    MemoryBudget.Share whole(int bytes) {
        return whole.take(MEMORY_PER_BYTE * bytes);
    }
}
