/** Calls of servers elsewhere: of those that the deployment names, and of those that somebody gave who may. */
@NullMarked
package org.hotline.kit.outgoing;

import org.jspecify.annotations.NullMarked;
