/** The way of an article from draft to publication, with four eyes. */
@NullMarked
package org.hotline.knowledge.reviewing;

import org.jspecify.annotations.NullMarked;
