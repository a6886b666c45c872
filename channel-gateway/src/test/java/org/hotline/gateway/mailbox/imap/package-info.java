@NullMarked
package org.hotline.gateway.mailbox.imap;

import org.jspecify.annotations.NullMarked;
