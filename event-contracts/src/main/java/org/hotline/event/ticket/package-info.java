/** What happened to tickets and to those who work on them. No text, address or number of a person. */
@NullMarked
package org.hotline.event.ticket;

import org.jspecify.annotations.NullMarked;
