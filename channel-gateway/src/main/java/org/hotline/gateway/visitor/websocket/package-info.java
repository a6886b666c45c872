/** The sockets on which visitors talk. */
@NullMarked
package org.hotline.gateway.visitor.websocket;

import org.jspecify.annotations.NullMarked;
