/** When pictures are forgotten. */
@NullMarked
package org.hotline.knowledge.picture.schedule;

import org.jspecify.annotations.NullMarked;
