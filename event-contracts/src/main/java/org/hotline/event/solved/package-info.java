/** Questions with the answer that solved them: what knowledge is made from. */
@NullMarked
package org.hotline.event.solved;

import org.jspecify.annotations.NullMarked;
