/** How JSON from outside is read: bounded, exact, and nothing guessed. */
@NullMarked
package org.hotline.kit.json;

import org.jspecify.annotations.NullMarked;
