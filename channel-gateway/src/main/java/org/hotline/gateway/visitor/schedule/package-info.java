/** What happens by itself in chats. */
@NullMarked
package org.hotline.gateway.visitor.schedule;

import org.jspecify.annotations.NullMarked;
