/** Promises to customers, and the clocks that measure them. */
@NullMarked
package org.hotline.escalation.sla;

import org.jspecify.annotations.NullMarked;
