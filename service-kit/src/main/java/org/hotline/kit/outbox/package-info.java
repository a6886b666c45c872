/** Facts that commit with the state they come from, and the relay that ships them to Kafka. */
@NullMarked
package org.hotline.kit.outbox;

import org.jspecify.annotations.NullMarked;
