/** Keeps the index fresh while nobody asks. */
@NullMarked
package org.hotline.knowledge.search.schedule;

import org.jspecify.annotations.NullMarked;
