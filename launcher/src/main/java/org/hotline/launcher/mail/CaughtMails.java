package org.hotline.launcher.mail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The mails caught last, newest first; the oldest make room, for too many mails and for too many bytes. */
public final class CaughtMails {

    private final int capacity;
    private final long most;
    private final Deque<CaughtMail> mails = new ArrayDeque<>();
    private long bytes;

    /** @param most how many bytes of mails are kept; of the newest, all */
    CaughtMails(int capacity, long most) {
        this.capacity = capacity;
        this.most = most;
    }

    synchronized void add(CaughtMail mail) {
        mails.addFirst(mail);
        bytes += mail.size();
        while (mails.size() > capacity || (bytes > most && mails.size() > 1)) {
            bytes -= mails.removeLast().size();
        }
    }

    /** The newest mails; where an address is given, those to it. */
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
        bytes = 0;
    }
}
