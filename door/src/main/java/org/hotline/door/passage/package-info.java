/** The way through to the services. */
@NullMarked
package org.hotline.door.passage;

import org.jspecify.annotations.NullMarked;
