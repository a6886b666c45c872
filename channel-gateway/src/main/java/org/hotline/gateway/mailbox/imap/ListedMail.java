package org.hotline.gateway.mailbox.imap;

import java.time.Instant;

/**
 * A mail in a folder.
 *
 * @param size in bytes, as the server says
 * @param since when it came there
 */
record ListedMail(long uid, long size, Instant since) {}
