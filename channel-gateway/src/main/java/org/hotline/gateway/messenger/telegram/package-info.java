/** Telegram as its Bot API pushes and takes messages. */
@NullMarked
package org.hotline.gateway.messenger.telegram;

import org.jspecify.annotations.NullMarked;
