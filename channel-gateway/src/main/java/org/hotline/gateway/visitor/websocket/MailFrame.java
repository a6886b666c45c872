package org.hotline.gateway.visitor.websocket;

/** Where a visitor is told that mails reach him. */
record MailFrame(MailNews type, String address) {

    /** What it is. */
    enum MailNews {
        REACHABLE,
        TRANSCRIPT
    }

    static MailFrame reachable(String address) {
        return new MailFrame(MailNews.REACHABLE, address);
    }

    /** What was said is on its way there. */
    static MailFrame transcript(String address) {
        return new MailFrame(MailNews.TRANSCRIPT, address);
    }
}
