package org.hotline.gateway.mail;

import org.jspecify.annotations.Nullable;

/**
 * A file that came with a mail.
 *
 * @param name what its sender called it, reduced to something that can be shown
 */
@SuppressWarnings("ArrayRecordComponent") // content is stored, never compared
public record MailFile(String name, String type, byte[] content) {

    /** As many as a mail has at most, and all of its files together. */
    public static final int MOST_BYTES = 25 * 1024 * 1024;

    /**
     * A file as somebody hands it in.
     *
     * @param number which of his files it is, from 1: what has no name that can be shown is called by it
     */
    public static MailFile given(String name, @Nullable String type, byte[] content, int number) {
        String safe = FileNames.safe(name);
        return new MailFile(
                safe.isEmpty() ? "attachment-" + number : safe, MediaTypes.safe(type == null ? "" : type), content);
    }
}
