/** The tick that finds broken promises. */
@NullMarked
package org.hotline.escalation.sla.schedule;

import org.jspecify.annotations.NullMarked;
