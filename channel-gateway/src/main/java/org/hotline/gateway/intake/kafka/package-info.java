/** What the tickets say about interactions. */
@NullMarked
package org.hotline.gateway.intake.kafka;

import org.jspecify.annotations.NullMarked;
