/** The board of those who lead: the indicators, and what is behind each of them. */
@NullMarked
package org.hotline.door.board;

import org.jspecify.annotations.NullMarked;
