/** What chats hear of their tickets. */
@NullMarked
package org.hotline.gateway.chat.kafka;

import org.jspecify.annotations.NullMarked;
