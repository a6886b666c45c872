/** What is said in live chats, message by message. */
@NullMarked
package org.hotline.gateway.chat;

import org.jspecify.annotations.NullMarked;
