package org.hotline.door.desk;

import java.util.List;
import java.util.UUID;

/** What a ticket may be, and because of which solved tickets. */
public record DeskProposal(UUID id, Attribute attribute, String value, double confidence, List<LikeTicket> evidence) {

    /** What of the ticket it is. */
    public enum Attribute {
        CATEGORY,
        PRIORITY,
        LANGUAGE
    }

    /** A solved ticket that was so. */
    public record LikeTicket(UUID ticket, String number, String subject) {}

    public boolean isCategory() {
        return attribute == Attribute.CATEGORY;
    }

    public boolean isLanguage() {
        return attribute == Attribute.LANGUAGE;
    }

    /** Of a proposed priority. */
    public DeskTicket.Priority priority() {
        return DeskTicket.Priority.valueOf(value);
    }

    /** In hundredths. */
    public long percent() {
        return Math.round(confidence * 100);
    }
}
