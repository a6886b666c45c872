package org.hotline.door.desk;

import jakarta.ws.rs.core.MultivaluedMap;

/** What one is about to answer, and who else is to get it. */
public record WrittenReply(String text, String cc, String bcc) {

    static final WrittenReply NOTHING = new WrittenReply("", "", "");

    /** What is in the form, and below it what is put in. */
    static WrittenReply inserted(MultivaluedMap<String, String> form) {
        String text = TicketActing.text(form, "text") + "\n" + TicketActing.text(form, "inserted");
        return new WrittenReply(text.strip(), TicketActing.text(form, "cc"), TicketActing.text(form, "bcc"));
    }

    /** What was taken back. */
    static WrittenReply of(DeskWaitingReply reply) {
        return new WrittenReply(reply.text(), AddressLine.of(reply.cc()), AddressLine.of(reply.bcc()));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public boolean isCopied() {
        return !cc.isEmpty() || !bcc.isEmpty();
    }
}
