package org.hotline.launcher.mail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The mails caught last, newest first; the oldest make room. */
public final class CaughtMails {

    private final int capacity;
    private final Deque<CaughtMail> mails = new ArrayDeque<>();

    CaughtMails(int capacity) {
        this.capacity = capacity;
    }

    synchronized void add(CaughtMail mail) {
        mails.addFirst(mail);
        while (mails.size() > capacity) {
            mails.removeLast();
        }
    }

    /**
     * The newest mails.
     *
     * @param to only those to this address, if given
     */
    public synchronized List<CaughtMail> newest(@Nullable String to, int limit) {
        return mails.stream()
                .filter(mail -> to == null || mail.isTo(to))
                .limit(limit)
                .toList();
    }

    public synchronized Optional<CaughtMail> find(String id) {
        return mails.stream().filter(mail -> mail.id().equals(id)).findFirst();
    }

    public synchronized void clear() {
        mails.clear();
    }
}
