package org.hotline.gateway.chat;

import java.util.UUID;

/** What instances tell one another of a chat, in a word: what was said is read by whoever has its visitor. */
public record ChatNotice(UUID chat, ChatNews news) {

    /** Under which the database passes it on. */
    public static final String CHANNEL = "live_chat";

    /** What there is to tell. */
    public enum ChatNews {
        SAID,
        TYPING,
        ENDED,
        ERASED,
        /** Somebody moved in line, perhaps many did: the chat is one of those. */
        MOVED
    }

    static ChatNotice said(UUID chat) {
        return new ChatNotice(chat, ChatNews.SAID);
    }

    static ChatNotice moved(UUID chat) {
        return new ChatNotice(chat, ChatNews.MOVED);
    }

    String written() {
        return chat + " " + news;
    }

    /** Reads one as it was written. */
    public static ChatNotice of(String written) {
        int end = written.indexOf(' ');
        return new ChatNotice(UUID.fromString(written.substring(0, end)), ChatNews.valueOf(written.substring(end + 1)));
    }
}
