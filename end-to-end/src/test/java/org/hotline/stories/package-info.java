/** Stories told through all five services, each a process of its own, on real PostgreSQL and Kafka. */
@NullMarked
package org.hotline.stories;

import org.jspecify.annotations.NullMarked;
