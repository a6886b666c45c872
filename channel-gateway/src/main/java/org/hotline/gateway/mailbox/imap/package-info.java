/** Mailboxes are fetched by IMAP. */
@NullMarked
package org.hotline.gateway.mailbox.imap;

import org.jspecify.annotations.NullMarked;
