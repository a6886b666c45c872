/** Event logs of other systems, a row for each thing that happened, and what the words in them mean (ADR 55). */
@NullMarked
package org.hotline.ticket.eventlog;

import org.jspecify.annotations.NullMarked;
