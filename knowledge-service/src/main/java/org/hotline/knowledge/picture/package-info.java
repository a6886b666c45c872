/** Pictures that articles show. */
@NullMarked
package org.hotline.knowledge.picture;

import org.jspecify.annotations.NullMarked;
