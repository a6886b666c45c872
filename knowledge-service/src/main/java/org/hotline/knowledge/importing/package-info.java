/** Articles of other systems, many at once. */
@NullMarked
package org.hotline.knowledge.importing;

import org.jspecify.annotations.NullMarked;
