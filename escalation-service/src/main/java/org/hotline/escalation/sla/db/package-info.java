/** Where policies and clocks are kept. */
@NullMarked
package org.hotline.escalation.sla.db;

import org.jspecify.annotations.NullMarked;
