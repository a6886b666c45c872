/** SLA policies and clocks over HTTP. */
@NullMarked
package org.hotline.escalation.sla.rest;

import org.jspecify.annotations.NullMarked;
