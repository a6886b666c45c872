/** Escalations over HTTP. */
@NullMarked
package org.hotline.escalation.escalation.rest;

import org.jspecify.annotations.NullMarked;
