/** The two servers that the hotline stands on, embedded: PostgreSQL and Kafka. */
@NullMarked
package org.hotline.local.server;

import org.jspecify.annotations.NullMarked;
