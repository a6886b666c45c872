/** What happened on the channels: calls, deliveries, surveys. No text, address or number of a person. */
@NullMarked
package org.hotline.event.interaction;

import org.jspecify.annotations.NullMarked;
