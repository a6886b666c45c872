package org.hotline.gateway.mail;

/**
 * A file that came with a mail.
 *
 * @param name what its sender called it, reduced to something that can be shown
 */
@SuppressWarnings("ArrayRecordComponent") // content is stored, never compared
public record MailFile(String name, String type, byte[] content) {

    /** As many as a mail has at most, and all of its files together. */
    public static final int MOST_BYTES = 25 * 1024 * 1024;
}
