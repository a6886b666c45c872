/** Mailboxes on other mail servers, from which mails are fetched, each once. */
@NullMarked
package org.hotline.gateway.mailbox;

import org.jspecify.annotations.NullMarked;
