/** Finding the article, or the solved case, that answers a question. */
@NullMarked
package org.hotline.knowledge.search;

import org.jspecify.annotations.NullMarked;
