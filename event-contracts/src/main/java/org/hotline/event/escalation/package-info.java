/** What happened to promises and escalations. No text, address or number of a person. */
@NullMarked
package org.hotline.event.escalation;

import org.jspecify.annotations.NullMarked;
