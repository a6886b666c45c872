/** Calls of servers elsewhere, as far as the deployment names them. */
@NullMarked
package org.hotline.kit.outgoing;

import org.jspecify.annotations.NullMarked;
