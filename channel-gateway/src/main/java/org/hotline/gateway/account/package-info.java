/** The mailboxes of ours as accounts: what is taken for each, and how it speaks. */
@NullMarked
package org.hotline.gateway.account;

import org.jspecify.annotations.NullMarked;
