/** Consuming facts exactly once in effect, and parking those that cannot be understood. */
@NullMarked
package org.hotline.kit.inbox;

import org.jspecify.annotations.NullMarked;
