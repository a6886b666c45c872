/** The tick that looks at the clocks. */
@NullMarked
package org.hotline.escalation.sla.schedule;

import org.jspecify.annotations.NullMarked;
