/** Where mailboxes are connected, and watched. */
@NullMarked
package org.hotline.gateway.mailbox.rest;

import org.jspecify.annotations.NullMarked;
