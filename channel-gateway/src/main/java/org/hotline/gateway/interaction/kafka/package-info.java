/** What the tickets say about interactions. */
@NullMarked
package org.hotline.gateway.interaction.kafka;

import org.jspecify.annotations.NullMarked;
