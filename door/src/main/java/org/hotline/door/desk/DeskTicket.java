package org.hotline.door.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ticket as the desk shows it. */
public record DeskTicket(
        UUID id,
        String number,
        String subject,
        @Nullable String category,
        Priority priority,
        Status status,
        Level level,
        Channel channel,
        @Nullable String language,
        DeskCustomer customer,
        String team,
        @Nullable UUID operator,
        Instant createdAt,
        @Nullable Instant waitingSince,
        @Nullable Instant dueAt,
        @Nullable Instant snoozedUntil,
        @Nullable Instant resolvedAt,
        int reopenCount,
        List<String> tags,
        @Nullable DeskPassage passage,
        long version) {

    /** Whether somebody still has to do something about it. */
    public boolean isOpen() {
        return !isOver();
    }

    public boolean isOver() {
        return isResolved() || status == Status.CLOSED;
    }

    /** With whom it is, and whether it is done: what somebody has to know before he writes to the customer. */
    public String standing() {
        return team + (isOver() ? " over" : " open");
    }

    /** Whether its customer can be written to: whoever called has to have left a mail address. */
    public boolean isAnswerable() {
        return channel != Channel.VOICE || customer.addresses().stream().anyMatch(address -> address.contains("@"));
    }

    /** Whether others get copies of what its customer is answered. */
    public boolean isMailed() {
        return channel == Channel.EMAIL;
    }

    public boolean isResolved() {
        return status == Status.RESOLVED;
    }

    /** Whether it is put off, and in no queue. */
    public boolean isSnoozed() {
        return snoozedUntil != null && isOpen();
    }

    public boolean isDue() {
        return dueAt != null && isOpen();
    }

    public boolean isNew() {
        return status == Status.NEW;
    }

    public boolean isUrgent() {
        return priority == Priority.URGENT;
    }

    /** Since when it is as it is: since when it waits for us, or else since it was opened. */
    public Instant since() {
        return waitingSince == null ? createdAt : waitingSince;
    }

    public boolean isPressing() {
        return priority == Priority.HIGH || priority == Priority.URGENT;
    }

    public boolean isFirstLevel() {
        return level == Level.FIRST;
    }

    /** How far it is. */
    public enum Status {
        NEW,
        OPEN,
        PENDING,
        ON_HOLD,
        RESOLVED,
        CLOSED
    }

    /** How urgent it is. */
    public enum Priority {
        LOW,
        NORMAL,
        HIGH,
        URGENT
    }

    /** With which line of support it is. */
    public enum Level {
        FIRST,
        SECOND,
        THIRD
    }

    /** How the customer came. */
    public enum Channel {
        EMAIL,
        CHAT,
        VOICE,
        WEB,
        SMS,
        WHATSAPP,
        TELEGRAM,
        OTHER
    }
}
