/** The published language: facts that one service tells the others, in past tense, as records. */
@NullMarked
package org.hotline.event;

import org.jspecify.annotations.NullMarked;
