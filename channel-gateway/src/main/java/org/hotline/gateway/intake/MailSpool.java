package org.hotline.gateway.intake.email;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.intake.MemoryBudget;

/** Where mails are while they arrive: the beginnings of some in memory, the rest on disk, neither without end. */
@ApplicationScoped
class MailSpool {

    private static final long MEBIBYTE = 1024L * 1024;

    /** The rest of the memory is for mails that are here. */
    private static final int PART_FOR_ARRIVING = 4;

    private final MemoryBudget memory;
    private final long mostInMemory;
    private final long mostOnDisk;
    private final AtomicLong inMemory = new AtomicLong();
    private final AtomicLong onDisk = new AtomicLong();

    MailSpool(
            MemoryBudget memory,
            @ConfigProperty(name = "hotline.intake.memory-mebibytes") int memoryMebibytes,
            @ConfigProperty(name = "hotline.smtp.spool-mebibytes") int diskMebibytes) {
        this.memory = memory;
        this.mostInMemory = memoryMebibytes * MEBIBYTE / PART_FOR_ARRIVING;
        this.mostOnDisk = diskMebibytes * MEBIBYTE;
    }

    ArrivingMail begin() {
        return new ArrivingMail(this);
    }

    /** For a mail that is here: as it came, as it is decoded, and as it goes to the database. */
    MemoryBudget.Share whole(int bytes) {
        return memory.take(3 * bytes);
    }

    boolean takeMemory(int bytes) {
        return take(inMemory, bytes, mostInMemory);
    }

    boolean takeDisk(int bytes) {
        return take(onDisk, bytes, mostOnDisk);
    }

    void giveBack(long fromMemory, long fromDisk) {
        inMemory.addAndGet(-fromMemory);
        onDisk.addAndGet(-fromDisk);
    }

    private static boolean take(AtomicLong taken, int bytes, long most) {
        if (taken.addAndGet(bytes) <= most) {
            return true;
        }
        taken.addAndGet(-bytes);
        return false;
    }
}
