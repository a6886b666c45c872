package org.hotline.gateway.mailbox.imap;

import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.eclipse.angus.mail.imap.protocol.INTERNALDATE;
import org.eclipse.angus.mail.imap.protocol.Item;
import org.eclipse.angus.mail.imap.protocol.RFC822SIZE;
import org.eclipse.angus.mail.imap.protocol.UID;
import org.hotline.gateway.intake.ArrivingMail;
import org.jspecify.annotations.Nullable;

/** A folder on a mail server. Its mails are asked for by their UIDs, which stay theirs whatever else happens there. */
final class ImapFolder implements AutoCloseable {

    private static final int PIECE = 512 * 1024;
    private static final int MOST_HEADERS = 256 * 1024;

    private final IMAPStore store;
    private final IMAPFolder folder;
    private final ImapCommands commands;

    private ImapFolder(IMAPStore store, IMAPFolder folder) {
        this.store = store;
        this.folder = folder;
        this.commands = new ImapCommands(folder);
    }

    /** @param changing whether mails are to be moved or deleted; otherwise nothing there can change by our doing */
    static ImapFolder open(IMAPStore store, String name, boolean changing) throws MessagingException {
        try {
            IMAPFolder folder = (IMAPFolder) store.getFolder(name);
            if (!folder.exists()) {
                throw new FolderNotFoundException(folder);
            }
            folder.open(changing ? Folder.READ_WRITE : Folder.READ_ONLY);
            return new ImapFolder(store, folder);
        } catch (MessagingException | RuntimeException trouble) {
            store.close();
            throw trouble;
        }
    }

    long validity() throws MessagingException {
        return folder.getUIDValidity();
    }

    /** The mails behind that one, in their order. */
    List<Long> after(long last, @Nullable Instant since) throws MessagingException {
        // of a range that begins behind the last mail, servers show the last
        return found(ImapCommands.search(last + 1, since)).stream()
                .filter(uid -> uid > last)
                .distinct()
                .sorted()
                .toList();
    }

    /** Those of them that are still there, and described in a way that can be understood. */
    Map<Long, ListedMail> describe(Collection<Long> uids) throws MessagingException {
        Map<Long, ListedMail> listed = new HashMap<>();
        for (Response line : commands.send("UID FETCH " + set(uids) + " (UID RFC822.SIZE INTERNALDATE)")) {
            UID uid = item(line, UID.class);
            RFC822SIZE size = item(line, RFC822SIZE.class);
            INTERNALDATE date = item(line, INTERNALDATE.class);
            if (uid != null && size != null && date != null && date.getDate() != null) {
                listed.put(
                        uid.uid,
                        new ListedMail(uid.uid, size.size, date.getDate().toInstant()));
            }
        }
        return listed;
    }

    /**
     * Without marking it as read, to its end: what the server says of sizes is not always so.
     *
     * @return whether anything is there
     */
    boolean read(ListedMail mail, ArrivingMail into) throws MessagingException {
        long count = 0;
        boolean unfinished = true;
        while (unfinished) {
            byte[] piece = piece(mail.uid(), "", count, PIECE);
            into.add(piece, piece.length);
            count += piece.length;
            unfinished = piece.length == PIECE || (piece.length > 0 && piece.length < PIECE && count < mail.size());
        }
        return count > 0;
    }

    byte[] headers(ListedMail mail) throws MessagingException {
        return piece(mail.uid(), "HEADER", 0, MOST_HEADERS);
    }

    private byte[] piece(long uid, String section, long start, int count) throws MessagingException {
        String command = "UID FETCH %d (UID BODY.PEEK[%s]<%d.%d>)".formatted(uid, section, start, count);
        for (Response line : commands.send(command)) {
            BODY body = item(line, BODY.class);
            if (body != null && body.getByteArray() != null) {
                return body.getByteArray().getNewBytes();
            }
        }
        return new byte[0];
    }

    private static <I extends Item> @Nullable I item(Response line, Class<I> type) {
        return line instanceof FetchResponse fetched ? fetched.getItem(type) : null;
    }

    void move(Collection<Long> uids, String to) throws MessagingException {
        if (commands.can("MOVE")) {
            commands.sendTo(to, "UID MOVE " + set(uids));
        } else {
            commands.sendTo(to, "UID COPY " + set(uids));
            delete(uids);
        }
    }

    /** Of what others marked to be deleted, nothing goes by our doing. */
    void delete(Collection<Long> uids) throws MessagingException {
        commands.send("UID STORE " + set(uids) + " +FLAGS.SILENT (\\Deleted)");
        if (commands.can("UIDPLUS")) {
            commands.send("UID EXPUNGE " + set(uids));
        } else if (uids.containsAll(found("UID SEARCH DELETED"))) {
            commands.send("EXPUNGE");
        }
    }

    private List<Long> found(String search) throws MessagingException {
        List<Long> uids = new ArrayList<>();
        for (Response line : commands.send(search)) {
            if (line instanceof IMAPResponse answer && answer.keyEquals("SEARCH")) {
                for (long uid = answer.readLong(); uid >= 0; uid = answer.readLong()) {
                    uids.add(uid);
                }
            }
        }
        return uids;
    }

    private static String set(Collection<Long> uids) {
        return uids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    boolean canIdle() throws MessagingException {
        return commands.can("IDLE");
    }

    /** Waits until the server has something new, or somebody wakes it. */
    void idle() throws MessagingException {
        commands.idle();
    }

    void wake() {
        commands.wake();
    }

    @Override
    public void close() throws MessagingException {
        store.close();
    }
}
