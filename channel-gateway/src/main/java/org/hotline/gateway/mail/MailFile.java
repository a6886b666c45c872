package org.hotline.gateway.mail;

/**
 * A file that came with a mail.
 *
 * @param name what its sender called it, reduced to something that can be shown
 */
@SuppressWarnings("ArrayRecordComponent") // content is stored, never compared
public record MailFile(String name, String type, byte[] content) {}
